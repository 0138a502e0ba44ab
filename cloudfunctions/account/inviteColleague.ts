import { codeOf, INVITATION_MS, invitationId } from '../kit/invitations'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { mayDecide } from './enterpriseView'

/** Makes an invitation into an enterprise, for once and some days. Its code is told here; the same request again tells the same. */
export const inviteColleague: Handler<'account.inviteColleague'> = async (context, { enterpriseId, role }) => {
  const { account, collections, now, requestId } = context
  const enterprise = await collections.enterprises.get(enterpriseId)
  if (!enterprise || !mayDecide(enterprise, account._id)) throw new Refusal('NOT_ALLOWED', 'notAllowed')
  const code = codeOf(account._id, requestId)
  const _id = invitationId(code)
  const made = await collections.colleagueInvitations.get(_id)
  if (made) return { code, role: made.role, expiresAt: made.expiresAt }
  const expiresAt = now + INVITATION_MS
  await collections.colleagueInvitations.put({ _id, enterpriseId, role, by: account._id, createdAt: now, expiresAt })
  return { code, role, expiresAt }
}
