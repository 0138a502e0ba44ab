import { ALWAYS_SHARED, CONSENT_WORDING } from '@contract/referral'
import { canRead } from '../../domain/actor'
import { sealWhole } from '../../kit/confidence'
import { Refusal } from '../../kit/refusal'
import type { Handler } from '../../kit/serve'
import { readableCase, viewOf } from '../readCase'
import { referralStep } from './referralStep'
import { askedReferral, sharedUntil } from './referralTerms'
import { chosen, markOf, sharedValues } from './sharedValues'

/**
 * The enterprise agrees to share these values with the contact of one bank. What is kept is what was shown: the step names the
 * items, the wording and the mark of the values, and who agreed; what changes later is not shared.
 */
export const consentReferral: Handler<'cases.consentReferral'> = async (context, input) => {
  const { caseId, order, version, items, seen } = input
  const read = await readableCase(context, caseId)
  const values = await sharedValues(context, read)
  const until = await sharedUntil(context)
  const changed = await referralStep(context, {
    caseId,
    version,
    finds: (theCase) => canRead(context.actor, theCase),
    action: () => 'consentReferral',
    values: (theCase) => {
      const referral = askedReferral(context, theCase, order)
      if (markOf(referral, values) !== seen) throw new Refusal('CONFLICT', 'sharedChanged', { field: 'seen' })
      const shared = chosen(values, items)
      const missing = referral.required.filter((item) => values[item] !== undefined && shared[item] === undefined)
      if (missing.length > 0) throw new Refusal('INVALID_INPUT', 'sharedMissing', { field: 'items' })
      return {
        values: {
          order,
          items: Object.keys(shared),
          besides: Object.keys(shared)
            .filter((item) => !(ALWAYS_SHARED as readonly string[]).includes(item))
            .join(','),
          wording: CONSENT_WORDING,
          seen,
          until,
          accountId: context.account._id,
          shared: sealWhole(caseId, shared),
        },
      }
    },
  })
  return viewOf(context, changed)
}
