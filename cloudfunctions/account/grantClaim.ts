import type { TransactionCollections } from '../kit/collections'
import type { EnterpriseClaim, EnterpriseDoc } from '../kit/peopleDocuments'
import { Refusal } from '../kit/refusal'
import { withRole } from './enterpriseRoles'

/** Makes the claimant the owner; who was one before stays as a clerk, whom the new owner may send away. */
export async function grantClaim(
  collections: TransactionCollections,
  enterprise: EnterpriseDoc,
  { accountId, nameMasked, phoneMasked }: EnterpriseClaim,
  now: number,
): Promise<EnterpriseDoc> {
  const { _id: enterpriseId } = enterprise
  const me = await collections.accounts.get(accountId)
  if (!me) throw new Refusal('NOT_FOUND', 'personNotFound')
  for (const owner of enterprise.members.filter((each) => each.role === 'owner' && each.accountId !== accountId)) {
    const account = await collections.accounts.get(owner.accountId)
    if (account) await collections.accounts.set(withRole(account, enterpriseId, 'clerk'))
  }
  const others = (me.enterprises ?? []).filter((each) => each.enterpriseId !== enterpriseId)
  await collections.accounts.set({
    ...me,
    enterprises: [...others, { enterpriseId, role: 'owner' }],
    enterprisesAsked: (me.enterprisesAsked ?? []).filter((id) => id !== enterpriseId),
  })
  const isMe = (person: { accountId: string }): boolean => person.accountId === accountId
  return {
    ...enterprise,
    registeredBy: '',
    members: [
      { accountId, nameMasked, phoneMasked, role: 'owner', at: now },
      ...enterprise.members.filter((person) => !isMe(person)).map((person) => ({ ...person, role: 'clerk' as const })),
    ],
    requests: enterprise.requests.filter((person) => !isMe(person)),
  }
}
