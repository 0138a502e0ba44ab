import { transact } from '../kit/collections'
import { logRow } from '../kit/configure'
import { codeOf, forWhomPlace, INVITATION_MS, invitationId, invitationRow, isIntoOffice } from '../kit/invitations'
import type { OfficeInvitation } from '../kit/peopleDocuments'
import { Refusal } from '../kit/refusal'
import { sealFor } from '../kit/sealFor'
import type { Handler } from '../kit/serve'
import { checkRole, managedOffice } from './mayManage'

/** Makes an invitation into an office with a role. Its code is told once, here; the same request again tells the same. */
export const invite: Handler<'admin.invite'> = async (context, { officeId, role, forWhom }) => {
  const { account, now, requestId } = context
  const street = await context.street()
  const office = managedOffice(account, street, officeId)
  if (office.retired) throw new Refusal('INVALID_INPUT', 'officeRetired', { field: 'officeId' })
  checkRole(account, office, role, 'role')
  const code = codeOf(account._id, requestId)
  const _id = invitationId(code)
  const made: OfficeInvitation = {
    _id,
    street: street.doc._id,
    officeId,
    role,
    ...(forWhom ? { forSealed: sealFor().seal(forWhom, forWhomPlace(_id)) } : {}),
    by: account._id,
    byName: account.nameMasked,
    createdAt: now,
    expiresAt: now + INVITATION_MS,
  }
  const kept = await transact(async (collections) => {
    const before = await collections.invitations.get(_id)
    if (before && isIntoOffice(before)) return before
    await collections.invitations.create(made)
    await collections.adminLog.create(
      logRow(context, { street: street.doc._id, what: 'invitations', thing: officeId }, undefined, { role }),
    )
    return made
  })
  return { ...invitationRow(kept, now), code }
}
