import { transact } from '../kit/collections'
import { dropProof } from '../kit/proofs'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { enterprisesNow } from './enterprises'
import { mayDecide } from './enterpriseView'
import { listed } from './waitingChecks'

/**
 * Ends a membership, a request or a claim: one's own, or that of somebody in an enterprise where the caller decides. The last who
 * decides stays, or nobody could ever be let in again.
 */
export const leaveEnterprise: Handler<'account.leaveEnterprise'> = async (context, input) => {
  const { enterpriseId } = input
  const me = context.account._id
  const leaving = input.accountId ?? me
  await transact(async (collections) => {
    const enterprise = await collections.enterprises.get(enterpriseId)
    if (!enterprise || (leaving !== me && !mayDecide(enterprise, me))) throw new Refusal('NOT_ALLOWED', 'notAllowed')
    const stays = (person: { accountId: string }): boolean => person.accountId !== leaving
    const after = {
      ...enterprise,
      members: enterprise.members.filter(stays),
      requests: enterprise.requests.filter(stays),
    }
    const decides = (accountId: string): boolean => mayDecide(after, accountId)
    if (
      after.members.length < enterprise.members.length &&
      !after.members.some((person) => decides(person.accountId))
    ) {
      throw new Refusal('NOT_ALLOWED', 'lastOwner')
    }
    const account = await collections.accounts.get(leaving)
    const { claim } = after
    const withdraws = leaving === me && claim?.accountId === me
    if (withdraws) await dropProof(collections, enterpriseId, claim.proofSealed)
    const forgets = leaving === me && after.claimRefused?.accountId === me
    await collections.enterprises.set(
      listed({
        ...after,
        claim: withdraws ? undefined : claim,
        claimRefused: forgets ? undefined : after.claimRefused,
      }),
    )
    if (!account) return
    await collections.accounts.set({
      ...account,
      enterprises: (account.enterprises ?? []).filter((membership) => membership.enterpriseId !== enterpriseId),
      enterprisesAsked: (account.enterprisesAsked ?? []).filter((id) => id !== enterpriseId),
    })
  })
  return enterprisesNow(context)
}
