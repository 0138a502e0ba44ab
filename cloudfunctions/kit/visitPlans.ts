import { accountKey } from '../domain/actor'
import { isoDate } from '../domain/localTime'
import type { TransactionCollections } from './collections'
import type { MemberContext } from './context'
import { tellNews } from './news'
import type { EnterpriseDoc } from './peopleDocuments'
import type { Street } from './street'
import type { VisitDoc } from './visitDocuments'
import { visitsIn } from './visitScope'

/** Steps that are kept of one visit. */
export const TRAIL_MOST = 20

/** What a visit keeps of the enterprise, as it was then. */
export const placeOfEnterprise = ({ _id, name, communityId, unitId, address }: EnterpriseDoc) => ({
  enterpriseId: _id,
  enterpriseName: name,
  communityId,
  ...(unitId ? { unitId } : {}),
  address,
})

/** Tells whoever is to go what became of a plan; who did it themselves knows. */
export async function tellVisitor(
  all: TransactionCollections,
  { account, now }: MemberContext,
  what: 'visitPlanned' | 'visitChanged' | 'visitCalledOff',
  { _id: visitId, version, visitorId, enterpriseName: name, day }: VisitDoc,
): Promise<void> {
  if (visitorId === account._id) return
  const _id = `${what}:${visitId}:${version}:${visitorId}`
  await tellNews(all, { _id, what, to: [accountKey(visitorId)], name, visitId, day: isoDate(day), at: now })
}

/** The plan of an enterprise that was corrected: it goes along, or is called off where its office does not visit any more. */
export async function planFollows(
  all: TransactionCollections,
  context: MemberContext,
  enterprise: EnterpriseDoc,
  street: Street,
): Promise<EnterpriseDoc> {
  const { planned, ...others } = enterprise
  const before = planned && (await all.visits.get(planned.visitId))
  if (before?.state !== 'planned') return enterprise
  const stays = visitsIn(before.officeId, street, enterprise.communityId)
  const { unitId: _, ...plan } = before
  const step = {
    what: stays ? ('moved' as const) : ('calledOff' as const),
    name: enterprise.name,
    at: context.now,
    day: isoDate(before.day),
  }
  const visit: VisitDoc = {
    ...plan,
    // A plan that is called off stays where those find it who made it.
    ...(stays ? placeOfEnterprise(enterprise) : { state: 'calledOff' as const }),
    version: before.version + 1,
    trail: [...before.trail, step].slice(-TRAIL_MOST),
  }
  await all.visits.set(visit)
  await tellVisitor(all, context, stays ? 'visitChanged' : 'visitCalledOff', visit)
  return stays ? enterprise : others
}
