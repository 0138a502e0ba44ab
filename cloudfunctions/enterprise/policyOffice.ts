import { ROLE_POWERS } from '@contract/permissions'
import { needTeam } from '../domain/needTeam'
import type { MemberContext } from '../kit/context'
import { Refusal } from '../kit/refusal'

/** The library of policies is kept by the office that takes what enterprises ask about policies. */
export async function mayEditPolicies(context: MemberContext): Promise<boolean> {
  const { doc, offices } = await context.street()
  const team = needTeam('policyAsk', doc.needTeams, offices, doc.centres.enterpriseNeed ?? '')
  return context.account.memberships.some(({ officeId, role }) => officeId === team && ROLE_POWERS[role].actsAsLead)
}

export async function refuseOtherOffices(context: MemberContext): Promise<void> {
  if (!(await mayEditPolicies(context))) throw new Refusal('NOT_ALLOWED', 'notAllowed')
}
