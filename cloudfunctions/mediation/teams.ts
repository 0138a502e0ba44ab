import { ROLE_POWERS } from '@contract/permissions'
import type { MemberContext } from '../kit/context'
import type { AccountDoc } from '../kit/peopleDocuments'
import { Refusal } from '../kit/refusal'
import type { Street } from '../kit/street'
import type { OfficeDoc } from '../kit/streetDocuments'

/** The committees and teams that mediate. */
export const teamsOf = ({ offices }: Street): OfficeDoc[] =>
  [...offices.values()].filter(({ mediation, retired }) => mediation !== undefined && !retired)

/** Whether somebody mediates in a team. */
export const mediatesIn = ({ memberships }: Pick<AccountDoc, 'memberships'>, officeId: string): boolean =>
  memberships.some((own) => own.officeId === officeId && ROLE_POWERS[own.role].mediates)

const leads = ({ memberships }: AccountDoc, officeId: string | undefined): boolean =>
  memberships.some((own) => own.officeId === officeId && ROLE_POWERS[own.role].leadsMediation)

/** The teams that somebody leads: their own, and in the mediation centre all of the centre's. */
export const ledTeams = ({ account }: MemberContext, street: Street): OfficeDoc[] =>
  teamsOf(street).filter(({ _id, parent }) => leads(account, _id) || leads(account, parent))

/** The teams whose roster and calendar somebody sees: those that they lead or mediate in. */
export function seenTeams(context: MemberContext, street: Street): OfficeDoc[] {
  const led = new Set(ledTeams(context, street).map(({ _id }) => _id))
  return teamsOf(street).filter(({ _id }) => led.has(_id) || mediatesIn(context.account, _id))
}

/** The team, and whether the caller leads it; refuses who may not see it. */
export async function seenTeam(
  context: MemberContext,
  officeId: string,
): Promise<{ team: OfficeDoc; mayLead: boolean }> {
  const street = await context.street()
  const team = seenTeams(context, street).find(({ _id }) => _id === officeId)
  if (!team) throw new Refusal('NOT_ALLOWED', 'notAllowed', { field: 'officeId' })
  return { team, mayLead: ledTeams(context, street).includes(team) }
}

/** The team that the caller leads; refuses everybody else. */
export async function ledTeam(context: MemberContext, officeId: string): Promise<OfficeDoc> {
  const { team, mayLead } = await seenTeam(context, officeId)
  if (!mayLead) throw new Refusal('NOT_ALLOWED', 'notAllowed', { field: 'officeId' })
  return team
}
