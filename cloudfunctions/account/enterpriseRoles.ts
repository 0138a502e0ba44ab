import type { EnterpriseRole } from '@contract/enterprise'
import type { AccountDoc } from '../kit/peopleDocuments'

/** An account with another role in an enterprise; the enterprise's own document has the same. */
export const withRole = (account: AccountDoc, enterpriseId: string, role: EnterpriseRole): AccountDoc => ({
  ...account,
  enterprises: (account.enterprises ?? []).map((membership) =>
    membership.enterpriseId === enterpriseId ? { ...membership, role } : membership,
  ),
})
