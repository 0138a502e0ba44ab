import { stepLimit } from '@contract/limits'
import { type Referral, referralsOf } from '@contract/referral'
import { relationsOf } from '../../domain/actor'
import type { CaseDoc } from '../../domain/caseDoc'
import { DAY } from '../../domain/localTime'
import { openContent } from '../../kit/confidence'
import type { MemberContext } from '../../kit/context'
import { Refusal } from '../../kit/refusal'
import type { Handler } from '../../kit/serve'
import { readableCase } from '../readCase'
import { markOf, sharedValues } from './sharedValues'

/** Exactly what would be shared with whom and until when, for the enterprise that is asked. */
export const referralTerms: Handler<'cases.referralTerms'> = async (context, { caseId, order }) => {
  const theCase = await readableCase(context, caseId)
  const referral = askedReferral(context, theCase, order)
  const values = await sharedValues(context, theCase)
  const { partner = '', product = '', person = '' } = toldOf(theCase, referral)
  return {
    order,
    partner,
    product,
    person,
    values,
    required: referral.required.filter((item) => values[item] !== undefined),
    until: await sharedUntil(context),
    seen: markOf(referral, values),
  }
}

/** A referral about which the caller's enterprise has still to decide. */
export function askedReferral({ actor }: MemberContext, theCase: CaseDoc, order: number): Referral {
  const referral = referralsOf(theCase.data).find((each) => each.order === order)
  if (!relationsOf(actor, theCase).includes('reporter')) throw new Refusal('NOT_ALLOWED', 'notAllowed')
  if (!referral) throw new Refusal('NOT_FOUND', 'referralNotFound')
  if (referral.standing !== 'asked') throw new Refusal('WRONG_STATE', 'alreadyDone')
  return referral
}

export const toldOf = ({ _id }: CaseDoc, { told }: Referral): Partial<NonNullable<Referral['told']>> =>
  (openContent(_id, told) ?? {}) as Partial<NonNullable<Referral['told']>>

/** When a consent that is given now ends by itself. */
export async function sharedUntil({ now, street }: MemberContext): Promise<number> {
  return now + stepLimit((await street()).rules.limits, 'needConsent').amount * DAY
}
