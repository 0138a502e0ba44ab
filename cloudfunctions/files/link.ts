import type { FileLink } from '@contract/file'
import { workflowOf } from '@contract/workflow/workflows'
import { canRead } from '../domain/actor'
import { opensContent } from '../domain/opensContent'
import type { Context, MemberContext } from '../kit/context'
import { command } from '../kit/database'
import type { FilesDoc } from '../kit/engineDocuments'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { LINK_SECONDS, temporaryLinks } from '../kit/storedFiles'
import { officesVisiting } from '../kit/visitScope'

const EVENTS_MOST = 1000

/**
 * Links to photos of a case, for somebody who may read that case, or of a visit. Files of other cases are left out, and those of
 * what is sealed for them; what was told in confidence has no links at all (`mediation.photo`).
 */
export const link: Handler<'files.link'> = async (context, { caseId, fileIds }) => {
  const theCase = await context.collections.cases.get(caseId)
  if (!theCase) return linksOfVisit(context, caseId, fileIds)
  if (!canRead(context.actor, theCase)) throw new Refusal('NOT_FOUND', 'caseNotFound')
  if (workflowOf(theCase.kind).confidential || !opensContent(context.actor, theCase)) return []
  const taken = await context.collections.files.find({
    where: { 'files.fileId': command.in([...fileIds]) },
    limit: fileIds.length,
  })
  const handedOn = taken.some((step) => step.caseId !== caseId) ? await shownIn(context, caseId, fileIds) : []
  return linksTo(context, fileIds, new Map(taken.flatMap((step) => filesOf(step, caseId, handedOn))))
}

/** Photos of a visit, for who visits there too. */
async function linksOfVisit(context: MemberContext, visitId: string, fileIds: readonly string[]): Promise<FileLink[]> {
  const visit = await context.collections.visits.get(visitId)
  const offices = visit ? officesVisiting(context, await context.street(), visit.communityId) : []
  if (offices.length === 0) throw new Refusal('NOT_FOUND', 'caseNotFound')
  const taken = await context.collections.files.find({
    where: { 'files.fileId': command.in([...fileIds]) },
    limit: fileIds.length,
  })
  return linksTo(context, fileIds, new Map(taken.flatMap((step) => filesOf(step, visitId, []))))
}

async function linksTo(
  context: Context,
  fileIds: readonly string[],
  storageIds: ReadonlyMap<string, string>,
): Promise<FileLink[]> {
  const found = fileIds.filter((fileId) => storageIds.has(fileId))
  const urls = await temporaryLinks(found.map((fileId) => storageIds.get(fileId) ?? ''))
  const expiresAt = context.now + LINK_SECONDS * 1000
  return found.map((fileId, index) => ({ fileId, url: urls[index] ?? '', expiresAt }))
}

/** The files of a step that belong to a case, and those that came into it: with the answer to its main case, or when it was split. */
const filesOf = (step: FilesDoc, caseId: string, handedOn: readonly string[]): Array<[fileId: string, string]> =>
  step.files
    .filter(({ fileId }) => step.caseId === caseId || handedOn.includes(fileId))
    .map(({ fileId, storageId }) => [fileId, storageId])

/** Which of these files the steps of a case show, looked for from the newest step back. */
async function shownIn(context: Context, caseId: string, fileIds: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  let before = Number.MAX_SAFE_INTEGER
  while (found.size < fileIds.length) {
    const events = await context.collections.events.find({
      where: { caseId, version: command.lt(before) },
      order: [['version', 'desc']],
      limit: EVENTS_MOST,
      fields: ['fileIds', 'version'],
    })
    for (const id of events.flatMap((event) => event.fileIds)) if (fileIds.includes(id)) found.add(id)
    before = events.at(-1)?.version ?? 0
    if (events.length < EVENTS_MOST) break
  }
  return [...found]
}
