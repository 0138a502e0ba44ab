import { ENTERPRISE_MEMBERS_MOST, OWNERS_MOST } from '@contract/enterprise'
import type { TransactionCollections } from '../kit/collections'
import type { AccountDoc, ColleagueInvitationDoc } from '../kit/peopleDocuments'
import { Refusal } from '../kit/refusal'
import { mayDecide } from './enterpriseView'
import { checkRoom, personOf } from './registerEnterprise'

/** Takes the holder of an invitation into the enterprise, as long as whoever made it still decides there. */
export async function acceptColleague(
  collections: TransactionCollections,
  invitation: ColleagueInvitationDoc,
  me: AccountDoc,
  now: number,
): Promise<AccountDoc> {
  const { enterpriseId, role, by } = invitation
  const enterprise = await collections.enterprises.get(enterpriseId)
  if (!enterprise || !mayDecide(enterprise, by))
    throw new Refusal('INVALID_INPUT', 'invitationRevoked', { field: 'code' })
  const isMe = ({ accountId }: { accountId: string }): boolean => accountId === me._id
  if (enterprise.members.some(isMe)) return me
  checkRoom({ ...me, enterprisesAsked: (me.enterprisesAsked ?? []).filter((id) => id !== enterpriseId) })
  if (enterprise.members.length >= ENTERPRISE_MEMBERS_MOST) {
    throw new Refusal('NOT_ALLOWED', 'enterpriseFull', { words: { most: ENTERPRISE_MEMBERS_MOST } })
  }
  if (role === 'owner' && enterprise.members.filter((each) => each.role === 'owner').length >= OWNERS_MOST) {
    throw new Refusal('NOT_ALLOWED', 'ownersFull', { words: { most: OWNERS_MOST } })
  }
  await collections.enterprises.set({
    ...enterprise,
    members: [...enterprise.members, personOf(me, role, now)],
    requests: enterprise.requests.filter((person) => !isMe(person)),
  })
  const after = {
    ...me,
    enterprises: [...(me.enterprises ?? []), { enterpriseId, role }],
    enterprisesAsked: (me.enterprisesAsked ?? []).filter((id) => id !== enterpriseId),
    codeTries: undefined,
  }
  await collections.accounts.set(after)
  await collections.colleagueInvitations.set({ ...invitation, usedAt: now, usedBy: me._id })
  return after
}
