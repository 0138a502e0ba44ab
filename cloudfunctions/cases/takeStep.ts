import type { CaseDoc } from '../domain/caseDoc'
import { isFollow } from '../domain/effects'
import { act } from '../domain/engine'
import { changeCase, requestKey, type StepWrites } from '../kit/caseStore'
import type { MemberContext } from '../kit/context'
import type { FileDoc } from '../kit/documents'
import { removeUploads, takeableFiles } from '../kit/files'
import { Refusal } from '../kit/refusal'
import { followAtOnce } from '../kit/runFollows'
import type { Street } from '../kit/street'
import { readableCase } from './readCase'
import { conflict, refusalFor } from './stepRefusal'
import { stepValues, type Values } from './stepValues'

/** One action that somebody wants to take on a case. */
export interface Wish {
  /** The version that the actor saw. */
  version: number
  action: string
  input: Record<string, unknown>
  /** The office suggested for the case takes the place of one that the input names. */
  toSuggested?: boolean
  /** The same one is carried out once. */
  requestId: string
}

/** Somebody else changed the case between the reading and the writing. */
class Moved extends Error {
  constructor(readonly theCase: CaseDoc) {
    super('moved')
  }
}

/** Takes one action of the workflow table on a case, read before, and answers it afterwards, or refuses and writes nothing. */
export async function takeStep(context: MemberContext, seen: CaseDoc, wish: Wish): Promise<CaseDoc> {
  // Read anew: the step may have been taken between the reading of the case and of the request.
  if (await wasCarriedOut(context, seen, wish)) return readableCase(context, seen._id)
  const street = await context.street()
  const values = await stepValues(context, seen, wish, street)
  try {
    // Before the photos are looked at, and again inside the transaction on what stands there then.
    decide(context, seen, wish, values, [], street)
    const fileIds = Array.isArray(values.fileIds) ? (values.fileIds as string[]) : []
    const files = await takeableFiles(context, context.account._id, fileIds)
    let causes = false
    const changed = await changeCase(seen._id, (theCase) => {
      const writes = decide(context, theCase, wish, values, files, street)
      causes = writes.step.effects.some(isFollow)
      return writes
    })
    if (!changed) throw new Refusal('NOT_FOUND', 'caseNotFound')
    await removeUploads(context, files)
    if (!causes) return changed
    await followAtOnce(context, `${changed._id}:${changed.version}`)
    // What followed may have come back to this case.
    return await readableCase(context, changed._id)
  } catch (error) {
    // The same tap arrived twice at once and the other one was carried out, which shows in many ways: both get its result.
    if (await wasCarriedOut(context, seen, wish)) return readableCase(context, seen._id)
    throw await explained(context, error, street)
  }
}

/** The case as it would be after the action, by the same checks; nothing is written. */
export async function previewStep(context: MemberContext, seen: CaseDoc, wish: Wish): Promise<CaseDoc> {
  if (await wasCarriedOut(context, seen, wish)) return seen
  const street = await context.street()
  const values = await stepValues(context, seen, wish, street)
  try {
    return decide(context, seen, wish, values, [], street).step.next
  } catch (error) {
    throw await explained(context, error, street)
  }
}

const explained = async (context: MemberContext, error: unknown, street: Street): Promise<unknown> =>
  error instanceof Moved ? conflict(context, error.theCase, street) : error

/** Whether this very step was taken already. An id that stands for another request is a mistake of the client. */
async function wasCarriedOut(context: MemberContext, { _id }: CaseDoc, { action, requestId }: Wish): Promise<boolean> {
  const request = await context.collections.requests.get(requestKey(context.account._id, requestId))
  if (!request) return false
  if (request.caseId === _id && request.what === `cases.act:${action}`) return true
  throw new Refusal('INVALID_INPUT', 'requestReused', { field: 'requestId' })
}

function decide(
  context: MemberContext,
  theCase: CaseDoc,
  wish: Wish,
  values: Values,
  files: readonly FileDoc[],
  street: Street,
): StepWrites {
  if (theCase.version !== wish.version) throw new Moved(theCase)
  const result = act(theCase, wish.action, values, context.actor, context.now, street.rules)
  if (!result.ok) throw refusalFor(result.why, context, wish.action, street)
  const request = { accountId: context.account._id, requestId: wish.requestId, what: `cases.act:${wish.action}` }
  return { step: result, request, files }
}
