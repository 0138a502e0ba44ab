import { HOUSEHOLD_MOST } from '@contract/registration'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { changeAccount } from './changeAccount'
import { householdOf, sealedMember } from './household'

/** Adds one of the family, or corrects them. A tap that arrives twice adds once. */
export const saveHousehold: Handler<'account.saveHousehold'> = async (context, input) => {
  const id = input.id ?? context.requestId
  const changed = await changeAccount(context, (account) => {
    const { household = [] } = account
    const member = sealedMember(account._id, { ...input, id })
    if (household.some((entry) => entry.id === id)) {
      return { household: household.map((entry) => (entry.id === id ? member : entry)) }
    }
    if (household.length >= HOUSEHOLD_MOST) {
      throw new Refusal('NOT_ALLOWED', 'householdFull', { words: { most: HOUSEHOLD_MOST } })
    }
    return { household: [...household, member] }
  })
  return householdOf(changed)
}
