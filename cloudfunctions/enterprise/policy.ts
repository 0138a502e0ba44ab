import { enterpriseFacts } from '../domain/enterpriseFacts'
import { fitOf, isOpen } from '../domain/fitPolicies'
import type { MemberContext } from '../kit/context'
import { asMember } from '../kit/context'
import { openProfile } from '../kit/enterpriseProfile'
import type { Handler } from '../kit/serve'
import type { PolicyDoc } from '../kit/streetDocuments'
import { interestId } from './interests'
import { mayEditPolicies } from './policyOffice'
import { ownEnterprise, policyInUse, policyView, todayOf } from './policyRows'

/** One policy whole; for somebody of an enterprise also how it suits, and whether they said that they want it. */
export const policy: Handler<'enterprise.policy'> = async (context, { policyId, enterpriseId }) => {
  const found = await policyInUse(context, policyId)
  const office = (await context.street()).offices.get(found.officeId)
  const member = context.account ? asMember(context) : undefined
  return {
    ...policyView(found),
    open: isOpen(found, todayOf(context)),
    officeName: office?.name ?? '',
    officeNameEn: office?.nameEn ?? '',
    officePhone: office?.phone ?? '',
    mayEdit: member ? await mayEditPolicies(member) : false,
    ...(member && enterpriseId ? await standingOf(member, found, enterpriseId) : {}),
  }
}

async function standingOf(context: MemberContext, found: PolicyDoc, enterpriseId: string) {
  const enterprise = await ownEnterprise(context, enterpriseId)
  const facts = enterpriseFacts(enterprise.creditCode, openProfile(enterprise), context.now)
  const interest = await context.collections.policyInterests.get(interestId(found._id, enterpriseId))
  return {
    fit: fitOf(facts, found.conditions),
    ...(interest ? { interest: { at: interest.at, contactedAt: interest.contactedAt } } : {}),
  }
}
