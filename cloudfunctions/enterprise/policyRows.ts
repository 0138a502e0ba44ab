import { POLICIES_MOST, type Policy, type PolicyKind, type PolicyRow } from '@contract/policy'
import { isOpen } from '../domain/fitPolicies'
import { dayOf, isoDate } from '../domain/localTime'
import type { Context, MemberContext } from '../kit/context'
import type { EnterpriseDoc } from '../kit/peopleDocuments'
import { Refusal } from '../kit/refusal'
import type { PolicyDoc } from '../kit/streetDocuments'

export const todayOf = ({ now }: Context): string => isoDate(dayOf(now))

export function policyRow(policy: PolicyDoc, today: string): PolicyRow {
  const { _id, title, kind, level, summary, amount, deadline, example, at } = policy
  return { _id, title, kind, level, summary, amount, deadline, example, at, open: isOpen(policy, today) }
}

export function policyView({ street: _, retired: __, remindAt: ___, version = 1, ...policy }: PolicyDoc): Policy {
  return { ...policy, version }
}

/** Every policy that was not retired, perhaps of one kind: as many as a street may have. */
export const policiesInUse = async (context: Context, kind?: PolicyKind): Promise<PolicyDoc[]> =>
  context.collections.policies.find({
    where: { street: (await context.street()).doc._id, retired: false, ...(kind ? { kind } : {}) },
    order: [
      ['at', 'desc'],
      ['_id', 'desc'],
    ],
    limit: POLICIES_MOST,
  })

export async function policyInUse({ collections }: Context, policyId: string): Promise<PolicyDoc> {
  const policy = await collections.policies.get(policyId)
  if (!policy || policy.retired) throw new Refusal('NOT_FOUND', 'policyNotFound')
  return policy
}

/** An enterprise that the caller belongs to. */
export async function ownEnterprise(
  { account, collections }: MemberContext,
  enterpriseId: string,
): Promise<EnterpriseDoc> {
  const enterprise = await collections.enterprises.get(enterpriseId)
  if (!enterprise?.members.some(({ accountId }) => accountId === account._id)) {
    throw new Refusal('NOT_ALLOWED', 'notInEnterprise', { field: 'enterpriseId' })
  }
  return enterprise
}
