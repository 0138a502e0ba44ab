import { transact } from '../kit/collections'
import { logRow } from '../kit/configure'
import type { LeaveRow } from '../kit/engineDocuments'
import { handlesFor, leaveRowId, runLeave } from '../kit/leave'
import { logFailure } from '../kit/log'
import { membershipFields } from '../kit/memberships'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { checkRole, managedOffice } from './mayManage'
import { membershipsAfter } from './memberEffect'
import { members } from './members'

/** Cases given back before the answer; the rest waits for the scheduler. */
const AT_ONCE = 100

/**
 * Gives a membership another role, or ends it. The right to read and act ends with the next call, or within the seconds that an
 * instance keeps accounts; what the person had in hand goes back to the office.
 */
export const setMember: Handler<'admin.setMember'> = async (context, { officeId, accountId, role, to }) => {
  const { account, now } = context
  const street = await context.street()
  const office = managedOffice(account, street, officeId)
  // Nobody shuts themselves out, so an administrator is always left.
  if (accountId === account._id) throw new Refusal('NOT_ALLOWED', 'memberOneself')
  if (role === 'administrator') checkRole(account, office, role, 'role')
  if (to !== null) checkRole(account, office, to, 'to')
  const left = await transact(async (collections): Promise<LeaveRow | undefined> => {
    const person = await collections.accounts.get(accountId)
    const place = { street: street.doc._id, what: 'members', thing: `${officeId}/${accountId}` } as const
    const row = logRow(context, place, { role }, { role: to })
    if (await collections.adminLog.get(row._id)) return undefined
    const has = person?.memberships.some((each) => each.officeId === officeId && each.role === role)
    if (!person || !has) throw new Refusal('CONFLICT', 'memberChanged')
    const after = { ...person, ...membershipFields(membershipsAfter(person.memberships, officeId, role, to)) }
    await collections.accounts.set(after)
    await collections.adminLog.create({ ...row, before: { role, name: person.nameMasked } })
    if (!handlesFor(person, officeId) || handlesFor(after, officeId)) return undefined
    const leave: LeaveRow = { _id: leaveRowId(accountId, officeId), what: 'leave', at: now, accountId, officeId }
    await collections.outbox.set(leave)
    return leave
  })
  // The membership has ended whether or not this comes to its end: the scheduler takes the row up.
  if (left) await runLeave(context, left, AT_ONCE).catch((error) => logFailure(left._id, error))
  return members(context, { officeId, limit: 50 })
}
