import { enterpriseFacts } from '../domain/enterpriseFacts'
import { byFit, fitOf } from '../domain/fitPolicies'
import { openProfile } from '../kit/enterpriseProfile'
import type { Handler } from '../kit/serve'
import { ownEnterprise, policiesInUse, policyRow, todayOf } from './policyRows'

/** Policies that one can still apply for, as they suit an enterprise by what it told of itself, with the reasons. */
export const fittingPolicies: Handler<'enterprise.fittingPolicies'> = async (context, { enterpriseId }) => {
  const [enterprise, all] = await Promise.all([ownEnterprise(context, enterpriseId), policiesInUse(context)])
  const facts = enterpriseFacts(enterprise.creditCode, openProfile(enterprise), context.now)
  const today = todayOf(context)
  return all
    .map((policy) => ({ ...policyRow(policy, today), ...fitOf(facts, policy.conditions) }))
    .filter(({ open }) => open)
    .sort(byFit)
}
