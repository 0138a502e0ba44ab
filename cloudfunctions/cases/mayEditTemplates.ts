import { ROLE_POWERS, worksInOffice } from '@contract/permissions'
import type { TemplateKind } from '@contract/template'
import { officeKey } from '../domain/actor'
import type { MemberContext } from '../kit/context'
import { scopeOf } from './templateScope'

/**
 * For reports, heads and dispatchers write for their own office; for disputes, whoever leads a committee. Those of a centre
 * write for all, and so do administrators.
 */
export async function mayEditTemplates(context: MemberContext, kind: TemplateKind, scope: string): Promise<boolean> {
  const { offices } = await context.street()
  const isForAll = scope === scopeOf(kind, undefined)
  return context.account.memberships.some(({ officeId, role }) => {
    const { rights, leadsMediation } = ROLE_POWERS[role]
    if (!rights.includes('template.edit')) return false
    if (role === 'administrator') return isForAll
    const writes = kind === 'dispute' ? leadsMediation === true : worksInOffice({ officeId, role })
    return writes && (isForAll ? offices.get(officeId)?.kind === 'centre' : scope === officeKey(officeId))
  })
}
