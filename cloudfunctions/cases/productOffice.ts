import { ROLE_POWERS } from '@contract/permissions'
import { needTeam } from '../domain/needTeam'
import type { MemberContext } from '../kit/context'
import { Refusal } from '../kit/refusal'

/** The register of products is read by the office that takes needs for money, and edited by who handles its cases. */
export async function refuseOtherOffices(context: MemberContext, edits: boolean): Promise<void> {
  const { doc, offices } = await context.street()
  const team = needTeam('financing', doc.needTeams, offices, doc.centres.enterpriseNeed ?? '')
  const power = edits ? 'actsAsLead' : 'readsOffice'
  if (!context.account.memberships.some(({ officeId, role }) => officeId === team && ROLE_POWERS[role][power])) {
    throw new Refusal('NOT_ALLOWED', 'notAllowed')
  }
}
