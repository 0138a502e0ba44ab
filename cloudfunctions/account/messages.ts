import type { Handler } from '../kit/serve'
import { messagesView } from './messagesView'

/** How often WeChat will still tell the caller of what. */
export const messages: Handler<'account.messages'> = (context) => messagesView(context, context.account)
