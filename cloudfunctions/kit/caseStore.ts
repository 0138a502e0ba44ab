import type { CaseDoc } from '../domain/caseDoc'
import { isCaused, isFolded } from '../domain/effects'
import type { Step } from '../domain/engine'
import { numberNeeded, withNumber } from '../domain/fileNumber'
import { type TransactionCollections, transact } from './collections'
import { allWritten } from './database'
import type { ClaimDoc, RequestDoc } from './engineDocuments'
import { type TakenFile, takeFiles } from './files'

/** How long a carried-out request is remembered: a phone may send it again after days without a network. */
const REMEMBERED_MS = 7 * 86_400_000

export interface StepWrites {
  step: Step
  /** Steps of the same case that come before it in the same transaction. */
  earlier?: readonly Step[]
  /** Who asked and with which request; missing for what happens because of time. */
  request?: { accountId: string; requestId: string; what: string }
  /** Photos that the step takes, of whom they wait with. */
  takes?: { accountId: string; files: readonly TakenFile[] }
  /** A thing that may exist once and comes into being with the step. */
  claim?: ClaimDoc
}

export const followRowId = (eventId: string): string => `${eventId}:follow`

export const requestKey = (accountId: string, requestId: string): string => `${accountId}:${requestId}`

/** Writes a step and all that belongs to it within a transaction; nothing else in the product writes a case's state. */
export async function writeStep(collections: TransactionCollections, writes: StepWrites): Promise<void> {
  const { step, earlier = [], request, takes, claim } = writes
  const steps = [...earlier, step]
  // The first operation opens a transaction on the platform, so it goes alone; the others do not depend on each other.
  if (steps[0]?.next.version === 1) await collections.cases.create(step.next)
  else await collections.cases.set(step.next)
  const written = steps.map(({ event }) => collections.events.create(event))
  const { _id, at, caseId } = step.event
  const effects = steps.flatMap((each) => each.effects)
  const folded = effects.filter(isFolded)
  if (folded.length > 0) written.push(collections.outbox.create({ _id, what: 'count', at, effects: folded }))
  const follows = effects.filter(isCaused)
  if (follows.length > 0) {
    const row = { what: 'follow', at, caseId, eventId: _id, effects: follows } as const
    written.push(collections.outbox.create({ _id: followRowId(_id), ...row }))
  }
  if (request) written.push(collections.requests.create(rememberedRequest(request, step.event.caseId, step.event.at)))
  if (claim) written.push(collections.claims.create(claim))
  if (takes && takes.files.length > 0) written.push(takeFiles(collections, takes.accountId, step.event, takes.files))
  await allWritten(written)
}

export const rememberedRequest = (
  request: NonNullable<StepWrites['request']>,
  caseId: string,
  at: number,
): RequestDoc => ({
  _id: requestKey(request.accountId, request.requestId),
  what: request.what,
  caseId,
  expiresAt: at + REMEMBERED_MS,
})

/**
 * Reads a case, decides with `decide`, and writes the step, all in one transaction: what `decide` saw is what is changed.
 * `decide` may run again after a conflict and must change nothing. Answers the case afterwards, or undefined when it is gone.
 */
export const changeCase = (
  caseId: string,
  decide: (theCase: CaseDoc) => StepWrites | undefined | Promise<StepWrites>,
): Promise<CaseDoc | undefined> =>
  transact(async (collections) => {
    const theCase = await collections.cases.get(caseId)
    if (!theCase) return undefined
    const decided = await decide(theCase)
    if (!decided) return theCase
    const writes = { ...decided, step: await numbered(collections, decided.step) }
    await writeStep(collections, writes)
    return writes.step.next
  })

/**
 * Gives a dispute that comes to a committee the next number of its year. Counted inside the transaction of the step: what
 * does not come about leaves no gap, and of two that come at once each has its own.
 */
async function numbered({ sequences }: TransactionCollections, step: Step): Promise<Step> {
  const needed = numberNeeded(step.next)
  if (!needed) return step
  const { officeId, year } = needed
  const _id = `file:${officeId}:${year}`
  const no = ((await sequences.get(_id))?.value ?? 0) + 1
  await sequences.set({ _id, value: no })
  return { ...step, next: withNumber(step.next, officeId, { year, no }) }
}
