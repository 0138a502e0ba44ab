import type { Handler } from '../kit/serve'
import { changeAccount } from './changeAccount'
import { householdOf } from './household'

/** Takes one of the family off the list; reports that were made for them stay as they are. */
export const removeHousehold: Handler<'account.removeHousehold'> = async (context, { id }) =>
  householdOf(
    await changeAccount(context, ({ household = [] }) => ({ household: household.filter((entry) => entry.id !== id) })),
  )
