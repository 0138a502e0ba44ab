import { ROLE_POWERS } from '@contract/permissions'
import { liesIn, type VisitArea, visitArea } from '../domain/visitArea'
import type { MemberContext } from './context'
import type { AccountDoc, EnterpriseDoc } from './peopleDocuments'
import { Refusal } from './refusal'
import type { Street } from './street'
import type { VisitDoc } from './visitDocuments'

/** Whether somebody visits enterprises for an office. */
export const goesFor = ({ memberships }: Pick<AccountDoc, 'memberships'>, officeId: string): boolean =>
  memberships.some((each) => each.officeId === officeId && ROLE_POWERS[each.role].rights.includes('enterprise.visit'))

/** The enterprises that an office visits, for one of its members who goes there; refuses others. */
export function areaFor({ account }: MemberContext, street: Street, officeId: string): VisitArea {
  const area = goesFor(account, officeId) ? areaOf(officeId, street) : undefined
  if (!area) throw new Refusal('NOT_ALLOWED', 'visitElsewhere')
  return area
}

const areaOf = (officeId: string, { doc, communities }: Street): VisitArea | undefined =>
  visitArea(officeId, { centres: doc.centres, needTeams: doc.needTeams, communities: [...communities.values()] })

/** An enterprise that the office visits; another one is as if it did not exist. */
export async function visitable(
  context: MemberContext,
  officeId: string,
  enterpriseId: string,
): Promise<EnterpriseDoc> {
  const area = areaFor(context, await context.street(), officeId)
  const enterprise = await context.collections.enterprises.get(enterpriseId)
  if (!enterprise || !liesIn(enterprise.communityId, area)) throw new Refusal('NOT_FOUND', 'enterpriseNotFound')
  return enterprise
}

/** Whether an office visits the enterprises of a community. */
export function visitsIn(officeId: string, street: Street, communityId: string): boolean {
  const area = areaOf(officeId, street)
  return area !== undefined && liesIn(communityId, area)
}

/** The offices for which somebody visits enterprises of this community. */
export const officesVisiting = ({ account }: MemberContext, street: Street, communityId: string): string[] =>
  account.memberships
    .filter(({ role }) => ROLE_POWERS[role].rights.includes('enterprise.visit'))
    .map(({ officeId }) => officeId)
    .filter((officeId) => visitsIn(officeId, street, communityId))

/** A visit to an enterprise that one visits too, where it was then or where it is now. */
export async function readableVisit(context: MemberContext, visitId: string): Promise<VisitDoc> {
  const { collections } = context
  const visit = await collections.visits.get(visitId)
  const street = await context.street()
  const visits = (communityId: string) => officesVisiting(context, street, communityId).length > 0
  if (visit && visits(visit.communityId)) return visit
  const enterprise = visit && (await collections.enterprises.get(visit.enterpriseId))
  if (!visit || !enterprise || !visits(enterprise.communityId)) throw new Refusal('NOT_FOUND', 'visitNotFound')
  return visit
}
