import type { ReportInput } from '@contract/case'
import type { CaseView } from '@contract/caseView'
import type { CaseDoc } from '../domain/caseDoc'
import { caseNumber, titleOf } from '../domain/caseNumber'
import type { CaseDraft } from '../domain/engine'
import { open } from '../domain/engine'
import { dayOf, isoDate } from '../domain/localTime'
import { suggest } from '../domain/suggest'
import { requestKey, writeStep } from '../kit/caseStore'
import { transact } from '../kit/collections'
import { type MemberContext, newTimedId } from '../kit/context'
import { isDuplicate } from '../kit/database'
import { removeUploads, takeableFiles } from '../kit/files'
import { Refusal } from '../kit/refusal'
import { haveModel } from '../kit/routingModel'
import { followAtOnce } from '../kit/runFollows'
import { nextInSequence } from '../kit/sequence'
import type { Handler } from '../kit/serve'
import type { Street } from '../kit/street'
import { type About, aboutOf } from './aboutOf'
import { dispatchedStep } from './dispatchedStep'
import { fileDispute } from './fileDispute'
import { fileNeed } from './fileNeed'
import { joinedStep, refuseUnjoinable } from './join'
import { readableCase, viewOf } from './readCase'
import { refuseLowLevel } from './refuseLowLevel'
import { refuseForeign, whoReports } from './whoReports'

type Submit = Handler<'cases.submit'>
type Input = Parameters<Submit>[1]

/** How long a new instance lets a report wait for what earlier dispatches taught. */
const MODEL_PATIENCE_MS = 500

const externalIdOf = (input: Input): string | undefined =>
  input.kind === 'report' && input.behalf?.as === 'staff' ? input.behalf.externalId : undefined

/** Files a report, an application for mediation or the need of an enterprise. The same request sent twice is one report; so is the same message of the hotline. */
export const submit: Submit = async (context, input) => {
  const externalId = externalIdOf(input)
  const claimId = externalId ? `hotline:${externalId}` : undefined
  try {
    if (input.kind === 'dispute') return await fileDispute(context, input)
    if (input.kind === 'enterpriseNeed') return await fileNeed(context, input)
    return await fileReport(context, input, claimId)
  } catch (error) {
    // The same tap arrived before or at once and filed the report, which shows in many ways: both get it.
    const first = await alreadyFiled(context, input)
    if (first) return viewOf(context, first)
    if (claimId && isDuplicate(error)) await refuseFiledMessage(context, claimId)
    throw error
  }
}

async function fileReport(context: MemberContext, input: ReportInput, claimId: string | undefined): Promise<CaseView> {
  refuseForeign(context, input)
  if (claimId) await refuseFiledMessage(context, claimId)
  const street = await context.street()
  if (input.place.communityId && !street.communities.has(input.place.communityId)) {
    throw new Refusal('INVALID_INPUT', 'unknownCommunity', { field: 'place.communityId' })
  }
  const about = aboutOf(context, input, street)
  refuseLowLevel(context, input, about.category, street)
  if (input.joins !== undefined) await refuseUnjoinable(context, input.joins)
  const files = await takeableFiles(context, input.fileIds)
  const date = isoDate(dayOf(context.now))
  const caseId = newTimedId(context.now)
  const steps = await transact(
    async (collections, [order, draft]) => {
      const number = caseNumber(street.doc.numberPrefix, date, order)
      const steps = stepsOf(context, { ...draft, number }, input, street)
      await writeStep(collections, {
        step: steps.last,
        earlier: steps.first === steps.last ? [] : [steps.first],
        request: { accountId: context.account._id, requestId: context.requestId, what: 'cases.submit' },
        takes: { accountId: context.account._id, files },
        claim: claimId ? { _id: claimId, caseId } : undefined,
      })
      return steps
    },
    () =>
      Promise.all([
        nextInSequence(context.collections, `${street.doc._id}-${date}`),
        // made while these two are on their way
        requestsGone().then(() => draftOf(context, input, about, caseId)),
      ]),
  )
  await removeUploads(context, files)
  const { first, last } = steps
  if (!steps.joined) return viewOf(context, last.next, first === last ? [last.event] : [first.event, last.event])
  await followAtOnce(context, last.event._id)
  // Sent on by itself where the other report was answered in this very moment.
  return viewOf(context, await readableCase(context, caseId))
}

/** The steps that a report begins with: it is filed, and at once joins another or is sent to an office where that is clear. */
function stepsOf(context: MemberContext, draft: CaseDraft, input: ReportInput, street: Street) {
  const first = open(draft, context.actor, context.now, street.rules)
  const joined = joinedStep(context, first, input.joins, street)
  return { first, last: joined ?? dispatchedStep(context, first, street) ?? first, joined: joined !== undefined }
}

async function alreadyFiled(context: MemberContext, input: Input): Promise<CaseDoc | undefined> {
  const request = await context.collections.requests.get(requestKey(context.account._id, context.requestId))
  if (!request) return undefined
  // A clerk at a counter, or an official who found it on a visit, need not be among its readers, but is told its number.
  return (input.kind === 'report' && input.behalf?.as === 'staff') ||
    (input.kind === 'enterpriseNeed' && input.visitId !== undefined)
    ? context.collections.cases.get(request.caseId)
    : readableCase(context, request.caseId)
}

async function refuseFiledMessage(context: MemberContext, claimId: string): Promise<void> {
  const claim = await context.collections.claims.get(claimId)
  if (!claim?.caseId) return
  const filed = await context.collections.cases.get(claim.caseId)
  throw new Refusal('DUPLICATE', 'duplicateExternal', {
    field: 'behalf.externalId',
    words: { number: filed?.number ?? claim.caseId },
    details: { caseId: claim.caseId, number: filed?.number ?? '' },
  })
}

/** Resolves once what was asked for so far has left. */
const requestsGone = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** The report before it has a number. */
async function draftOf(
  context: MemberContext,
  input: ReportInput,
  about: About,
  _id: string,
): Promise<Omit<CaseDraft, 'number'>> {
  const { now } = context
  const street = await context.street()
  const title = input.title || titleOf(input.text)
  await haveModel(street.learning?.file, MODEL_PATIENCE_MS)
  const where = { ...input.place, title, text: input.text, homeId: context.account.communityId }
  const suggestion = suggest({ ...where, category: about.category, at: now }, street.routing, street.learned())
  const { place, outside } = street.locate(where)
  return {
    _id,
    kind: input.kind,
    street: street.doc._id,
    type: input.type,
    categoryId: about.category?._id,
    title,
    text: input.text,
    place,
    centreId: centreFor(street.doc.centres, input.kind),
    ...(await whoReports(context, input, _id)),
    fileIds: input.fileIds,
    suggestion,
    urgency: about.urgency,
    // Boundaries are plausible only, so the report is taken and the desk is told.
    data: { ...about.data, ...(outside ? { outside } : {}) },
  }
}

function centreFor(centres: Readonly<Record<string, string>>, kind: string): string {
  const centreId = centres[kind]
  if (!centreId) throw new Error(`No command centre answers for cases of kind ${kind}`)
  return centreId
}
