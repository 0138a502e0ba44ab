import { ROLE_POWERS } from '@contract/permissions'
import { Refusal } from '../kit/refusal'
import { sealFor } from '../kit/sealFor'
import type { Handler } from '../kit/serve'

/** More people than any office has. */
const MEMBERS_MOST = 500

/** Who of an office can be given a case. Colleagues know one another by their whole names; nobody else learns them here. */
export const colleagues: Handler<'cases.colleagues'> = async (context, { officeId }) => {
  const { memberships, offices } = context.account
  const mediates = memberships.some((own) => own.officeId === officeId && ROLE_POWERS[own.role].mediates)
  if (!mediates && !offices.includes(officeId)) throw new Refusal('NOT_ALLOWED', 'notAllowed', { field: 'officeId' })
  const accounts = await context.collections.accounts.find({
    where: mediates ? { memberOf: officeId } : { offices: officeId },
    order: [['_id', 'asc']],
    limit: MEMBERS_MOST,
  })
  const seal = sealFor()
  return accounts.flatMap(({ _id, nameSealed, memberships: theirs }) => {
    const role = theirs.find((membership) => membership.officeId === officeId)?.role
    if (!role || !ROLE_POWERS[role][mediates ? 'mediates' : 'actsAsLead']) return []
    return [{ accountId: _id, name: seal.open(nameSealed, { collection: 'accounts', id: _id, field: 'name' }), role }]
  })
}
