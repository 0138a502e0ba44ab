import { type EnterpriseRole, OWNERS_MOST } from '@contract/enterprise'
import { type TransactionCollections, transact } from '../kit/collections'
import type { EnterpriseDoc } from '../kit/peopleDocuments'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { withRole } from './enterpriseRoles'
import { enterprisesNow } from './enterprises'
import { mayDecide } from './enterpriseView'

/**
 * Makes a colleague owner or clerk; an owner may hand over, and is a clerk then. At most a few are owners, and one who decides
 * always stays.
 */
export const setEnterpriseRole: Handler<'account.setEnterpriseRole'> = async (context, input) => {
  const { enterpriseId, accountId, role, handOver } = input
  const me = context.account._id
  await transact(async (collections) => {
    const before = await collections.enterprises.get(enterpriseId)
    if (!before || !mayDecide(before, me)) throw new Refusal('NOT_ALLOWED', 'notAllowed')
    if (!before.members.some((person) => person.accountId === accountId))
      throw new Refusal('NOT_FOUND', 'personNotFound')
    const changes: Record<string, EnterpriseRole> = { [accountId]: role, ...(handOver ? { [me]: 'clerk' } : {}) }
    const after: EnterpriseDoc = {
      ...before,
      // Who registered it alone decided as well; who hands over no longer does.
      registeredBy: handOver ? '' : before.registeredBy,
      members: before.members.map((person) => ({ ...person, role: changes[person.accountId] ?? person.role })),
    }
    refuseWrong(after)
    await collections.enterprises.set(after)
    for (const [id, changed] of Object.entries(changes)) await note(collections, id, enterpriseId, changed)
  })
  return enterprisesNow(context)
}

function refuseWrong(after: EnterpriseDoc): void {
  const owners = after.members.filter(({ role }) => role === 'owner').length
  if (owners > OWNERS_MOST) throw new Refusal('NOT_ALLOWED', 'ownersFull', { words: { most: OWNERS_MOST } })
  if (!after.members.some(({ accountId }) => mayDecide(after, accountId))) throw new Refusal('NOT_ALLOWED', 'lastOwner')
}

async function note(
  { accounts }: TransactionCollections,
  accountId: string,
  enterpriseId: string,
  role: EnterpriseRole,
): Promise<void> {
  const account = await accounts.get(accountId)
  if (account) await accounts.set(withRole(account, enterpriseId, role))
}
