import type { Handler } from '../kit/serve'
import { changeAccount } from './changeAccount'
import { messagesView } from './messagesView'

/** Switches messages off that are not necessary, or on again; the inbox has them all the same. */
export const wishMessages: Handler<'account.wishMessages'> = async (context, { off }) =>
  messagesView(context, await changeAccount(context, () => ({ messagesOff: [...new Set(off)] })))
