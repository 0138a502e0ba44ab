import type { CaseDoc, EventDoc } from '../domain/caseDoc'
import type { Step } from '../domain/engine'
import { type TransactionCollections, transact } from './collections'
import type { ClaimDoc, FileDoc, RequestDoc } from './documents'

/** How long a carried-out request is remembered: a phone may send it again after days without a network. */
const REMEMBERED_MS = 7 * 86_400_000

export interface StepWrites {
  step: Step
  /** Who asked and with which request; missing for the system. */
  request?: { accountId: string; requestId: string; what: string }
  files: readonly FileDoc[]
  /** A thing that may exist once and comes into being with the step. */
  claim?: ClaimDoc
}

export const requestKey = (accountId: string, requestId: string): string => `${accountId}:${requestId}`

/** Writes a step and all that belongs to it within a transaction; nothing else in the product writes a case's state. */
export async function writeStep(collections: TransactionCollections, writes: StepWrites): Promise<void> {
  const { step, request, files, claim } = writes
  if (step.next.version === 1) await collections.cases.create(step.next)
  else await collections.cases.set(step.next)
  await collections.events.create(step.event)
  if (step.effects.length > 0) {
    await collections.outbox.create({ _id: step.event._id, at: step.event.at, effects: step.effects })
  }
  if (request) await collections.requests.create(rememberedRequest(request, step.event))
  if (claim) await collections.claims.create(claim)
  for (const file of files) await collections.files.set({ ...file, state: 'attached', caseId: step.next._id })
}

const rememberedRequest = (request: NonNullable<StepWrites['request']>, event: EventDoc): RequestDoc => ({
  _id: requestKey(request.accountId, request.requestId),
  what: request.what,
  caseId: event.caseId,
  expiresAt: event.at + REMEMBERED_MS,
})

/**
 * Reads a case, decides with `decide`, and writes the step, all in one transaction: what `decide` saw is what is changed.
 * `decide` may run again after a conflict and must only compute. Answers the case afterwards, or undefined when it is gone.
 */
export const changeCase = (
  caseId: string,
  decide: (theCase: CaseDoc) => StepWrites | undefined,
): Promise<CaseDoc | undefined> =>
  transact(async (collections) => {
    const theCase = await collections.cases.get(caseId)
    if (!theCase) return undefined
    const writes = decide(theCase)
    if (!writes) return theCase
    await writeStep(collections, writes)
    return writes.step.next
  })
