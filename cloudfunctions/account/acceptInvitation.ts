import { INVITATION_LENGTH, plainCode } from '@contract/members'
import { type TransactionCollections, transact } from '../kit/collections'
import { invitationId } from '../kit/invitations'
import { membershipFields } from '../kit/memberships'
import type { AccountDoc, InvitationDoc } from '../kit/peopleDocuments'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import type { Street } from '../kit/street'
import { acceptColleague } from './acceptColleague'
import { accountView } from './accountView'
import { changeAccount } from './changeAccount'

/** Codes that one account may try in an hour: guessing leads nowhere. */
const TRIES_MOST = 10
const HOUR = 3_600_000

/**
 * Makes the caller a member of the office or the enterprise that an invitation names, or the contact of a bank. It serves once; the same
 * tap again finds it done.
 */
export const acceptInvitation: Handler<'account.acceptInvitation'> = async (context, input) => {
  const { account, now } = context
  await countTry(context)
  const code = plainCode(input.code)
  if (code.length !== INVITATION_LENGTH) throw unusable('invitationLength')
  const street = await context.street()
  const id = invitationId(code)
  const changed = await transact(async (collections) => {
    const invitation = await collections.invitations.get(id)
    const me = await collections.accounts.get(account._id)
    const colleague = invitation ? undefined : await collections.colleagueInvitations.get(id)
    if (colleague && me) {
      if (colleague.usedBy === me._id) return me
      refuseUnusable(colleague, now)
      return acceptColleague(collections, colleague, me, now)
    }
    if (!invitation || invitation.street !== street.doc._id || !me) throw unusable('invitationUnknown')
    if (invitation.usedBy === account._id) return me
    refuseUnusable(invitation, now)
    const entered =
      invitation.contactId === undefined
        ? joined(me, invitation, street)
        : await bound(collections, me, invitation.contactId)
    const after = { ...me, ...entered, codeTries: undefined }
    await collections.invitations.set({ ...invitation, usedAt: now, usedBy: me._id, usedName: me.nameMasked })
    await collections.accounts.set(after)
    return after
  })
  return accountView(context, changed)
}

/** The memberships with that of the office which somebody is invited into. */
function joined(me: AccountDoc, { officeId, role }: InvitationDoc, street: Street) {
  if (officeId === undefined || role === undefined) throw unusable('invitationUnknown')
  if (!street.offices.has(officeId) || street.offices.get(officeId)?.retired) throw unusable('invitationRevoked')
  const has = me.memberships.some((each) => each.officeId === officeId && each.role === role)
  return membershipFields(has ? me.memberships : [...me.memberships, { officeId, role }])
}

/** Ties the account to the contact of a bank that it is from now on: one person speaks for one institution. */
async function bound(collections: TransactionCollections, me: AccountDoc, contactId: string) {
  const contact = await collections.contacts.get(contactId)
  if (!contact || contact.removed) throw unusable('invitationRevoked')
  if (contact.accountId !== undefined && contact.accountId !== me._id) throw unusable('invitationUsed')
  const now = me.contactId === undefined ? undefined : await collections.contacts.get(me.contactId)
  if (now && !now.removed && now._id !== contactId) throw unusable('contactElsewhere')
  await collections.contacts.set({ ...contact, accountId: me._id })
  return { contactId }
}

const unusable = (text: ConstructorParameters<typeof Refusal>[1]) =>
  new Refusal('INVALID_INPUT', text, { field: 'code' })

type Use = Pick<InvitationDoc, 'usedAt' | 'revokedAt' | 'expiresAt'>

function refuseUnusable({ usedAt, revokedAt, expiresAt }: Use, now: number): void {
  if (usedAt !== undefined) throw unusable('invitationUsed')
  if (revokedAt !== undefined) throw unusable('invitationRevoked')
  if (expiresAt <= now) throw unusable('invitationExpired')
}

/** Counted before the code is looked at, so that many at once are counted as well. */
const countTry = (context: Parameters<typeof acceptInvitation>[0]) =>
  changeAccount(context, ({ codeTries }) => {
    const open = codeTries && context.now - codeTries.since < HOUR ? codeTries : { since: context.now, count: 0 }
    if (open.count >= TRIES_MOST) throw new Refusal('NOT_ALLOWED', 'invitationTries', { field: 'code' })
    return { codeTries: { ...open, count: open.count + 1 } }
  })
