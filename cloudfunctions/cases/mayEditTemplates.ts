import { ROLE_POWERS } from '@contract/permissions'
import { officeKey } from '../domain/actor'
import type { MemberContext } from '../kit/context'
import { WHOLE_STREET } from './templateScope'

/** Heads and dispatchers write for their own office; those of a command centre for the whole street too. */
export async function mayEditTemplates(context: MemberContext, scope: string): Promise<boolean> {
  const { offices } = await context.street()
  return context.account.memberships.some(({ officeId, role }) => {
    if (!ROLE_POWERS[role].rights.includes('template.edit')) return false
    return scope === officeKey(officeId) || (scope === WHOLE_STREET && offices.get(officeId)?.kind === 'centre')
  })
}
