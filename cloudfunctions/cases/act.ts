import { inputOf } from '@contract/fields'
import { type Impossible, workflowOf } from '@contract/workflow/workflows'
import type { CaseDoc } from '../domain/caseDoc'
import { act as takeAction } from '../domain/engine'
import { changeCase, requestKey, type StepWrites } from '../kit/caseStore'
import type { MemberContext } from '../kit/context'
import type { FileDoc } from '../kit/documents'
import { fieldErrors } from '../kit/fieldErrors'
import { removeUploads, takeableFiles } from '../kit/files'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import type { Street } from '../kit/street'
import { actionName } from '../kit/texts/actionNames'
import { readableCase, viewerOf, viewOf } from './readCase'

type Act = Handler<'cases.act'>
type Input = Parameters<Act>[1]

/** Somebody else changed the case between the reading and the writing. */
class Moved extends Error {
  constructor(readonly theCase: CaseDoc) {
    super('moved')
  }
}

/** Takes one action of the workflow table on one case, or refuses and writes nothing. */
export const act: Act = async (context, input) => {
  const seen = await readableCase(context, input.caseId)
  // Read anew: the step may have been taken between the reading of the case and of the request.
  if (await wasCarriedOut(context, input)) return viewOf(context, await readableCase(context, input.caseId))
  const street = await context.street()
  const values = valuesOf(context, seen, input)
  refuseUnknownOffice(values, street)
  try {
    // Before the photos are looked at, and again inside the transaction on what stands there then.
    decide(context, seen, input, values, [], street)
    const fileIds = Array.isArray(values.fileIds) ? (values.fileIds as string[]) : []
    const files = await takeableFiles(context, context.account._id, fileIds)
    const changed = await changeCase(input.caseId, (theCase) => decide(context, theCase, input, values, files, street))
    if (!changed) throw new Refusal('NOT_FOUND', 'caseNotFound')
    await removeUploads(context, files)
    return await viewOf(context, changed)
  } catch (error) {
    // The same tap arrived twice at once and the other one was carried out, which shows in many ways: both get its result.
    if (await wasCarriedOut(context, input)) return viewOf(context, await readableCase(context, input.caseId))
    throw error instanceof Moved ? await conflict(context, error.theCase, street) : error
  }
}

/** Whether this very step was taken already. An id that stands for another request is a mistake of the client. */
async function wasCarriedOut(context: MemberContext, { caseId, action }: Input): Promise<boolean> {
  const request = await context.collections.requests.get(requestKey(context.account._id, context.requestId))
  if (!request) return false
  if (request.caseId === caseId && request.what === `cases.act:${action}`) return true
  throw new Refusal('INVALID_INPUT', 'requestReused', { field: 'requestId' })
}

/** The values of the form, checked against the fields of the action, which are the form that the client drew. */
function valuesOf(context: MemberContext, theCase: CaseDoc, input: Input): Record<string, unknown> {
  const { actions } = workflowOf(theCase.kind)
  const action = Object.hasOwn(actions, input.action) ? actions[input.action] : undefined
  if (!action) throw refusalFor('unknownAction', context, input.action)
  const parsed = inputOf(action.fields).safeParse(input.input, { reportInput: true })
  if (parsed.success) return parsed.data as Record<string, unknown>
  throw new Refusal('INVALID_INPUT', 'invalidInput', { fields: fieldErrors(parsed.error, context.language) })
}

function refuseUnknownOffice(values: Record<string, unknown>, street: Street): void {
  if (typeof values.officeId === 'string' && !street.offices.has(values.officeId)) {
    throw new Refusal('INVALID_INPUT', 'unknownOffice', { field: 'officeId' })
  }
}

function decide(
  context: MemberContext,
  theCase: CaseDoc,
  input: Input,
  values: Record<string, unknown>,
  files: readonly FileDoc[],
  street: Street,
): StepWrites {
  if (theCase.version !== input.version) throw new Moved(theCase)
  const result = takeAction(theCase, input.action, values, context.actor, context.now, street.rules)
  if (!result.ok) throw refusalFor(result.why, context, input.action, street)
  const request = { accountId: context.account._id, requestId: context.requestId, what: `cases.act:${input.action}` }
  return { step: result, request, files }
}

function refusalFor(why: Impossible, context: MemberContext, action: string, street?: Street): Refusal {
  switch (why) {
    case 'unknownAction':
      return new Refusal('INVALID_INPUT', 'unknownAction', { words: { action }, field: 'action' })
    case 'notAllowed':
      return new Refusal('NOT_ALLOWED', 'notAllowed')
    case 'alreadyDone':
      return new Refusal('WRONG_STATE', 'alreadyDone')
    case 'countReached':
      return new Refusal('WRONG_STATE', 'countReached', { words: { hotline: street?.doc.hotline ?? '' } })
    case 'nothingAsked':
      return new Refusal('WRONG_STATE', 'nothingAsked')
    case 'tooLate':
      return new Refusal('WRONG_STATE', 'tooLate')
    case 'tooSoon':
      return new Refusal('WRONG_STATE', 'tooSoon')
    case 'wrongState':
      return new Refusal('WRONG_STATE', 'wrongState', { words: { action: actionName(action, context.language) } })
  }
}

/** Tells the slower of two people who was faster and with what, so that they can decide again. */
async function conflict(context: MemberContext, theCase: CaseDoc, street: Street): Promise<Refusal> {
  const event = await context.collections.events.get(`${theCase._id}:${theCase.version}`)
  const chinese = context.language === 'zh'
  const office = event?.by.officeId ? street.offices.get(event.by.officeId) : undefined
  const official = viewerOf(context, theCase).isOfficial && event?.by.relation !== 'reporter'
  const names = [chinese ? office?.name : office?.nameEn, official ? event?.by.nameMasked : undefined]
  const who = names.filter(Boolean).join(' ') || (chinese ? '对方' : 'Somebody')
  const action = actionName(event?.action ?? '', context.language)
  return new Refusal('CONFLICT', 'conflict', {
    words: { who, action },
    details: { version: theCase.version, action: event?.action ?? '', who },
  })
}
