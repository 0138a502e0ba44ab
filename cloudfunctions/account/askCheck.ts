import type { Handler } from '../kit/serve'
import { accountView } from './accountView'
import { changeAccount } from './changeAccount'

/** Asks the community to compare name and phone, or takes that back. Asking again keeps the place in the line. */
export const askCheck: Handler<'account.askCheck'> = async (context, { ask }) => {
  const changed = await changeAccount(context, (account) => {
    if (!ask || account.checked) return { checkCommunity: undefined, checkAskedAt: undefined }
    return {
      checkCommunity: account.communityId,
      checkAskedAt: account.checkAskedAt ?? context.now,
      checkRefused: undefined,
    }
  })
  return accountView(context, changed)
}
