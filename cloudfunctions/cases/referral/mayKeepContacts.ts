import { ROLE_POWERS } from '@contract/permissions'
import { needTeam } from '../../domain/needTeam'
import type { MemberContext } from '../../kit/context'
import { Refusal } from '../../kit/refusal'

/** The contacts of banks are kept by the team that takes needs for money, and by the centre for enterprises. */
export async function mayKeepContacts({ account, street }: MemberContext): Promise<void> {
  const { doc, offices } = await street()
  const centre = doc.centres.enterpriseNeed ?? ''
  const team = needTeam('financing', doc.needTeams, offices, centre)
  const keeps = account.memberships.some(
    ({ officeId, role }) =>
      (officeId === team && ROLE_POWERS[role].actsAsLead) || (officeId === centre && ROLE_POWERS[role].actsAsCentre),
  )
  if (!keeps) throw new Refusal('NOT_ALLOWED', 'notAllowed')
}
