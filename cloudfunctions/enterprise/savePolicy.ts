import { POLICIES_MOST, REMINDED_DAYS } from '@contract/policy'
import { DAY, dayFromIso, HOUR, startOfDay } from '../domain/localTime'
import { configure, madeId } from '../kit/configure'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { refuseOtherOffices } from './policyOffice'
import { policiesInUse, policyView } from './policyRows'

/** Reminders go out at nine in the morning. */
const REMINDED_AT = 9 * HOUR

/** Enters a policy, or a new version of the one that was read; a deadline that moves moves the reminder with it. */
export const savePolicy: Handler<'enterprise.savePolicy'> = async (context, { policyId, version, ...policy }) => {
  await refuseOtherOffices(context)
  const { doc, offices } = await context.street()
  if (!offices.has(policy.officeId)) throw new Refusal('INVALID_INPUT', 'officeUnknown', { field: 'officeId' })
  const { validFrom, validUntil, deadline } = policy
  if (validFrom && validUntil && validFrom > validUntil) {
    throw new Refusal('INVALID_INPUT', 'daysReversed', { field: 'validUntil' })
  }
  const id = policyId ?? madeId(context)
  if (policyId === undefined) {
    const others = await policiesInUse(context)
    if (others.length >= POLICIES_MOST && others.every(({ _id }) => _id !== id)) {
      throw new Refusal('INVALID_INPUT', 'policiesFull', { field: 'title', words: { most: POLICIES_MOST } })
    }
  }
  const wakes = deadline && startOfDay(dayFromIso(deadline)) - REMINDED_DAYS * DAY + REMINDED_AT
  const saved = await configure(context, {
    what: 'policies',
    id,
    version: version ?? 0,
    change: (before) => {
      if (policyId !== undefined && (!before || before.retired)) throw new Refusal('NOT_FOUND', 'policyNotFound')
      // Who was reminded of this very deadline is not reminded again.
      const remindAt = before && before.deadline === deadline ? before.remindAt : wakes
      const at = before?.at ?? context.now
      return { _id: id, street: doc._id, retired: false, at, ...policy, ...(remindAt ? { remindAt } : {}) }
    },
  })
  return policyView(saved)
}
