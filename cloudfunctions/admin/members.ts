import { levelOf } from '@contract/levels'
import { command } from '../kit/database'
import { sealFor } from '../kit/sealFor'
import type { Handler } from '../kit/serve'
import { managedOffice } from './mayManage'

/** Who belongs to an office and with which roles, by their whole names: colleagues know one another. Phones stay masked. */
export const members: Handler<'admin.members'> = async (context, { officeId, after, limit }) => {
  managedOffice(context.account, await context.street(), officeId)
  const found = await context.collections.accounts.find({
    where: { memberOf: officeId, ...(after === undefined ? {} : { _id: command.gt(after) }) },
    order: [['_id', 'asc']],
    limit: limit + 1,
  })
  const rows = found.slice(0, limit)
  return {
    rows: rows.map((account) => ({
      accountId: account._id,
      name: sealFor().open(account.nameSealed, { collection: 'accounts', id: account._id, field: 'name' }),
      phone: account.phoneMasked,
      level: levelOf(account),
      roles: account.memberships.filter((membership) => membership.officeId === officeId).map(({ role }) => role),
      isMe: account._id === context.account._id,
    })),
    next: found.length > limit ? rows.at(-1)?._id : undefined,
  }
}
