import { SAVED_FILTERS_MOST } from '@contract/savedFilter'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { accountView } from './accountView'
import { changeAccount } from './changeAccount'

/** Keeps a filter of the queue under a name. The same name again replaces what it stood for, in its place. */
export const saveFilter: Handler<'account.saveFilter'> = async (context, saved) => {
  if (!context.account.offices.includes(saved.filter.officeId)) {
    throw new Refusal('NOT_ALLOWED', 'notAllowed', { field: 'filter.officeId' })
  }
  const changed = await changeAccount(context, ({ savedFilters = [] }) => {
    const isNew = savedFilters.every(({ name }) => name !== saved.name)
    if (isNew && savedFilters.length >= SAVED_FILTERS_MOST) {
      throw new Refusal('INVALID_INPUT', 'filtersFull', { field: 'name', words: { most: SAVED_FILTERS_MOST } })
    }
    return {
      savedFilters: isNew
        ? [...savedFilters, saved]
        : savedFilters.map((each) => (each.name === saved.name ? saved : each)),
    }
  })
  return accountView(context, changed)
}
