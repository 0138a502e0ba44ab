import type { Handler } from '../kit/serve'
import { accountView } from './accountView'

/** Everything in the inbox until now counts as read. */
export const markInboxSeen: Handler<'account.markInboxSeen'> = async (context) => {
  const change = { inboxSeenAt: context.now }
  await context.collections.accounts.update({ _id: context.account._id }, change)
  return accountView(context, { ...context.account, ...change })
}
