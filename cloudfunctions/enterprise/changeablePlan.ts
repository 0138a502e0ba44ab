import type { TransactionCollections } from '../kit/collections'
import { madeId } from '../kit/configure'
import type { MemberContext } from '../kit/context'
import { Refusal } from '../kit/refusal'
import type { VisitDoc } from '../kit/visitDocuments'

/** A plan of one's own office as it stands now, within a transaction, and whether this very request has changed it; refuses who saw an older one. */
export async function changeablePlan(
  all: TransactionCollections,
  context: MemberContext,
  seen: { visitId: string; version: number },
): Promise<{ visit: VisitDoc; repeated: boolean }> {
  const visit = await all.visits.get(seen.visitId)
  if (!visit || !context.account.offices.includes(visit.officeId)) throw new Refusal('NOT_FOUND', 'visitNotFound')
  if (visit.request === madeId(context)) return { visit, repeated: true }
  if (visit.state !== 'planned') throw new Refusal('WRONG_STATE', 'visitNotPlanned')
  if (visit.version !== seen.version) {
    throw new Refusal('CONFLICT', 'editConflict', { words: { who: visit.trail.at(-1)?.name ?? '' } })
  }
  return { visit, repeated: false }
}
