import { transact } from '../kit/collections'
import { logRow } from '../kit/configure'
import { invitationRow, isIntoOffice } from '../kit/invitations'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { managedOffice } from './mayManage'

/** Takes an invitation back that nobody has used. */
export const revokeInvitation: Handler<'admin.revokeInvitation'> = async (context, { id }) => {
  const { account, now } = context
  const street = await context.street()
  const revoked = await transact(async (collections) => {
    const invitation = await collections.invitations.get(id)
    if (!invitation || !isIntoOffice(invitation)) throw new Refusal('NOT_FOUND', 'invitationUnknown')
    const { officeId, role } = invitation
    managedOffice(account, street, officeId)
    if (invitation.revokedAt !== undefined) return invitation
    if (invitation.usedAt !== undefined) throw new Refusal('WRONG_STATE', 'invitationUsedBy')
    const after = { ...invitation, revokedAt: now }
    await collections.invitations.set(after)
    const place = { street: street.doc._id, what: 'invitations', thing: officeId } as const
    const row = logRow(context, place, { role }, { role, revoked: true })
    await collections.adminLog.create(row)
    return after
  })
  return invitationRow(revoked, now)
}
