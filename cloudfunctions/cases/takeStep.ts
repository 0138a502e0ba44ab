import { workflowOf } from '@contract/workflow/workflows'
import { canRead } from '../domain/actor'
import type { CaseDoc } from '../domain/caseDoc'
import { isCaused } from '../domain/effects'
import { act } from '../domain/engine'
import { changeCase, requestKey, type StepWrites } from '../kit/caseStore'
import type { MemberContext } from '../kit/context'
import { removeUploads, type TakenFile, takeableFiles } from '../kit/files'
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

/**
 * Takes one action of the workflow table on a case and answers it afterwards, or refuses and writes nothing. The case is read
 * and judged inside the transaction that changes it.
 */
export async function takeStep(context: MemberContext, caseId: string, wish: Wish): Promise<CaseDoc> {
  const street = await context.street()
  try {
    const files = await filesOf(context, caseId, wish, street)
    let causes = false
    const changed = await changeCase(caseId, async (theCase) => {
      const { writes } = await stepOn(context, theCase, wish, files, street)
      causes = writes.step.effects.some(isCaused)
      return writes
    })
    if (!changed) throw new Refusal('NOT_FOUND', 'caseNotFound')
    await removeUploads(context, files)
    if (!causes) return changed
    await followAtOnce(context, `${changed._id}:${changed.version}`)
    // What followed may have come back to this case.
    return await readableCase(context, changed._id)
  } catch (error) {
    // The same tap arrived before or at once and was carried out, which shows in many ways: both get its result.
    if (await wasCarriedOut(context, caseId, wish)) return readableCase(context, caseId)
    throw await explained(context, error, street)
  }
}

/** The case as it would be after the action, by the same checks; nothing is written. */
export async function previewStep(context: MemberContext, seen: CaseDoc, wish: Wish): Promise<CaseDoc> {
  if (await wasCarriedOut(context, seen._id, wish)) return seen
  const street = await context.street()
  try {
    return (await stepOn(context, seen, wish, [], street)).writes.step.next
  } catch (error) {
    throw await explained(context, error, street)
  }
}

/** The photos of a step, which are looked at only after everything else has been found in order. */
async function filesOf(context: MemberContext, caseId: string, wish: Wish, street: Street): Promise<TakenFile[]> {
  const { fileIds } = wish.input
  if (!Array.isArray(fileIds) || fileIds.length === 0) return []
  const theCase = await readableCase(context, caseId)
  const { values } = await stepOn(context, theCase, wish, [], street)
  return takeableFiles(context, (values.fileIds ?? []) as string[], workflowOf(theCase.kind).confidential)
}

/** What the step would write on the case as it stands, for somebody who may read it. */
async function stepOn(
  context: MemberContext,
  theCase: CaseDoc,
  wish: Wish,
  files: readonly TakenFile[],
  street: Street,
): Promise<{ writes: StepWrites; values: Values }> {
  if (!canRead(context.actor, theCase)) throw new Refusal('NOT_FOUND', 'caseNotFound')
  const given = await stepValues(context, theCase, wish, street)
  return { values: given.values, writes: decide(context, theCase, wish, given, files, street) }
}

const explained = async (context: MemberContext, error: unknown, street: Street): Promise<unknown> =>
  error instanceof Moved ? conflict(context, error.theCase, street) : error

/** Whether this very step was taken already. An id that stands for another request is a mistake of the client. */
async function wasCarriedOut(context: MemberContext, caseId: string, { action, requestId }: Wish): Promise<boolean> {
  const request = await context.collections.requests.get(requestKey(context.account._id, requestId))
  if (!request) return false
  if (request.caseId === caseId && request.what === `cases.act:${action}`) return true
  throw new Refusal('INVALID_INPUT', 'requestReused', { field: 'requestId' })
}

function decide(
  context: MemberContext,
  theCase: CaseDoc,
  wish: Wish,
  { values, unsealed }: { values: Values; unsealed: Values },
  files: readonly TakenFile[],
  street: Street,
): StepWrites {
  if (theCase.version !== wish.version) throw new Moved(theCase)
  const result = act(theCase, wish.action, values, context.actor, context.now, street.rules, unsealed)
  if (!result.ok) throw refusalFor(result.why, context, wish.action, street)
  const request = { accountId: context.account._id, requestId: wish.requestId, what: `cases.act:${wish.action}` }
  return { step: result, request, takes: { accountId: context.account._id, files } }
}
