import { CONTACTS_MOST } from '@contract/referral'
import { maskName, maskPhone } from '../../domain/masking'
import { transact } from '../../kit/collections'
import { logRow, madeId } from '../../kit/configure'
import { codeOf, INVITATION_MS, invitationId } from '../../kit/invitations'
import type { ContactDoc, InvitationDoc } from '../../kit/peopleDocuments'
import { Refusal } from '../../kit/refusal'
import type { Handler } from '../../kit/serve'
import { productsInUse } from '../products'
import { contactsInUse, contactView, sealContact } from './contacts'
import { mayKeepContacts } from './mayKeepContacts'

/**
 * Enters a contact of an institution of the register and makes an invitation; its code is told once, here, and again to the same
 * request. Somebody who has not accepted yet gets another code.
 */
export const inviteContact: Handler<'cases.inviteContact'> = async (context, { provider, name, phone, contactId }) => {
  await mayKeepContacts(context)
  const { account, now, requestId } = context
  const street = (await context.street()).doc._id
  const [products, others] = await Promise.all([productsInUse(context), contactsInUse(context)])
  if (!products.some((product) => product.provider === provider)) {
    throw new Refusal('INVALID_INPUT', 'unknownProvider', { field: 'provider' })
  }
  const _id = contactId ?? madeId(context)
  if (others.length >= CONTACTS_MOST && others.every((other) => other._id !== _id)) {
    throw new Refusal('INVALID_INPUT', 'contactsFull', { field: 'name', words: { most: CONTACTS_MOST } })
  }
  const code = codeOf(account._id, requestId)
  const invitation: InvitationDoc = {
    _id: invitationId(code),
    street,
    contactId: _id,
    by: account._id,
    byName: account.nameMasked,
    createdAt: now,
    expiresAt: now + INVITATION_MS,
  }
  const made: ContactDoc = {
    _id,
    street,
    provider,
    nameSealed: sealContact(_id, 'name', name),
    nameMasked: maskName(name),
    phoneSealed: sealContact(_id, 'phone', phone),
    phoneMasked: maskPhone(phone),
    invitedUntil: invitation.expiresAt,
    invitedBy: account.nameMasked,
    removed: false,
    createdAt: now,
  }
  const kept = await transact(async (collections) => {
    const before = await collections.contacts.get(_id)
    if (before && (await collections.invitations.get(invitation._id))) return before
    if (contactId !== undefined && (!before || before.removed)) throw new Refusal('NOT_FOUND', 'contactNotFound')
    if (before?.accountId !== undefined) throw new Refusal('WRONG_STATE', 'contactJoined')
    await collections.contacts.set(made)
    await collections.invitations.create(invitation)
    const change = { provider, name: made.nameMasked }
    await collections.adminLog.create(logRow(context, { street, what: 'contacts', thing: _id }, undefined, change))
    return made
  })
  return { ...contactView(kept), code }
}
