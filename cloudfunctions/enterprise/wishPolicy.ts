import { isOpen } from '../domain/fitPolicies'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { interestId } from './interests'
import { policy } from './policy'
import { ownEnterprise, policyInUse, todayOf } from './policyRows'

/** Says for an enterprise that it wants a policy, or takes that back; its licence must have been sent. */
export const wishPolicy: Handler<'enterprise.wishPolicy'> = async (context, { policyId, enterpriseId, wants }) => {
  const { account, collections, now } = context
  const [enterprise, wanted] = await Promise.all([ownEnterprise(context, enterpriseId), policyInUse(context, policyId)])
  const _id = interestId(policyId, enterpriseId)
  if (!wants) await collections.policyInterests.remove(_id)
  else {
    if (!enterprise.verified && !enterprise.check) throw new Refusal('NOT_ALLOWED', 'proofFirst')
    if (!isOpen(wanted, todayOf(context))) throw new Refusal('NOT_ALLOWED', 'policyOver')
    const earlier = await collections.policyInterests.get(_id)
    const { _id: by, nameMasked, phoneMasked } = account
    const first = { _id, policyId, enterpriseId, by, nameMasked, phoneMasked, at: now }
    if (!earlier) await collections.policyInterests.put(first)
  }
  return policy(context, { policyId, enterpriseId })
}
