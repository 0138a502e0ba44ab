import { INVITATION_LENGTH, plainCode } from '@contract/members'
import { transact } from '../kit/collections'
import { invitationId } from '../kit/invitations'
import { membershipFields } from '../kit/memberships'
import type { InvitationDoc } from '../kit/peopleDocuments'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { acceptColleague } from './acceptColleague'
import { accountView } from './accountView'
import { changeAccount } from './changeAccount'

/** Codes that one account may try in an hour: guessing leads nowhere. */
const TRIES_MOST = 10
const HOUR = 3_600_000

/** Makes the caller a member of the office or the enterprise that an invitation names. It serves once; the same tap again finds it done. */
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
    const { officeId, role } = invitation
    if (invitation.usedBy === account._id) return me
    refuseUnusable(invitation, now)
    if (!street.offices.has(officeId) || street.offices.get(officeId)?.retired) throw unusable('invitationRevoked')
    const has = me.memberships.some((each) => each.officeId === officeId && each.role === role)
    const after = {
      ...me,
      ...membershipFields(has ? me.memberships : [...me.memberships, { officeId, role }]),
      codeTries: undefined,
    }
    await collections.invitations.set({ ...invitation, usedAt: now, usedBy: me._id, usedName: me.nameMasked })
    await collections.accounts.set(after)
    return after
  })
  return accountView(context, changed)
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
