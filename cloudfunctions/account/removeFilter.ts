import type { Handler } from '../kit/serve'
import { accountView } from './accountView'
import { changeAccount } from './changeAccount'

/** Forgets a kept filter; one that is gone already is no mistake. */
export const removeFilter: Handler<'account.removeFilter'> = async (context, { name }) => {
  const changed = await changeAccount(context, ({ savedFilters = [] }) => ({
    savedFilters: savedFilters.filter((each) => each.name !== name),
  }))
  return accountView(context, changed)
}
