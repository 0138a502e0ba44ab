import { canRead } from '../domain/actor'
import type { Context } from '../kit/context'
import type { FileDoc } from '../kit/engineDocuments'
import { LINK_SECONDS, temporaryLinks } from '../kit/files'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'

const EVENTS_MOST = 1000

/** Links to photos of a case, for somebody who may read that case. Files of other cases are left out. */
export const link: Handler<'files.link'> = async (context, { caseId, fileIds }) => {
  const theCase = await context.collections.cases.get(caseId)
  if (!theCase || !canRead(context.actor, theCase)) throw new Refusal('NOT_FOUND', 'caseNotFound')
  const found = (await Promise.all(fileIds.map((id) => context.collections.files.get(id)))).flatMap(
    (file) => file ?? [],
  )
  const files = await filesOf(context, caseId, found)
  const urls = await temporaryLinks(files.map((file) => file.storageId))
  const expiresAt = context.now + LINK_SECONDS * 1000
  return files.map((file, index) => ({ fileId: file._id, url: urls[index] ?? '', expiresAt }))
}

/** The files that belong to a case, and those that came into it by a step: with the answer to its main case, or when it was split. */
async function filesOf(context: Context, caseId: string, files: readonly FileDoc[]): Promise<FileDoc[]> {
  const handedOn = files.filter((file) => file.state === 'attached' && file.caseId !== caseId)
  if (handedOn.length === 0) return files.filter((file) => file.caseId === caseId)
  const events = await context.collections.events.find({
    where: { caseId },
    order: [['version', 'asc']],
    limit: EVENTS_MOST,
    fields: ['fileIds'],
  })
  const shown = new Set(events.flatMap((event) => event.fileIds))
  return files.filter((file) => file.caseId === caseId || (file.state === 'attached' && shown.has(file._id)))
}
