import { ROLE_POWERS, worksInOffice } from '@contract/permissions'
import { officeKey } from '../domain/actor'
import type { MemberContext } from '../kit/context'
import { WHOLE_STREET } from './templateScope'

/** Heads and dispatchers write for their own office; those of a command centre, and administrators, for the whole street. */
export async function mayEditTemplates(context: MemberContext, scope: string): Promise<boolean> {
  const { offices } = await context.street()
  return context.account.memberships.some(({ officeId, role }) => {
    if (!ROLE_POWERS[role].rights.includes('template.edit')) return false
    if (scope === WHOLE_STREET) return offices.get(officeId)?.kind === 'centre' || role === 'administrator'
    return scope === officeKey(officeId) && worksInOffice({ officeId, role })
  })
}
