import type { Handler } from '../kit/serve'
import { accountView } from './accountView'

/** The caller's account, or null for somebody who has not registered. */
export const me: Handler<'account.me'> = async (context) =>
  context.account ? accountView(context, context.account) : null
