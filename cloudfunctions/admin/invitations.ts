import { invitationRow, isIntoOffice } from '../kit/invitations'
import { page } from '../kit/page'
import type { Handler } from '../kit/serve'
import { managedOffice } from './mayManage'

/** The invitations into an office, the latest first; their codes are known to nobody here. */
export const invitations: Handler<'admin.invitations'> = async (context, { officeId, after, limit }) => {
  managedOffice(context.account, await context.street(), officeId)
  const { rows, more } = await page(context.collections.invitations, {
    where: { officeId },
    by: 'createdAt',
    direction: 'desc',
    after,
    limit,
  })
  const last = rows.at(-1)
  return {
    rows: rows.filter(isIntoOffice).map((row) => invitationRow(row, context.now)),
    next: more && last ? { at: last.createdAt, id: last._id } : undefined,
  }
}
