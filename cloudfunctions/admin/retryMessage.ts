import type { Handler } from '../kit/serve'
import { mayOverseeMessages } from './mayOverseeMessages'

/** Lets a message that was not sent be sent anew; pressed twice, or when somebody else did so, it is sent once. */
export const retryMessage: Handler<'admin.retryMessage'> = async (context, { messageId }) => {
  await mayOverseeMessages(context)
  const { now } = context
  const due = { state: 'due', dueAt: now, since: now, tries: 0 }
  return { retried: await context.collections.messages.update({ _id: messageId, state: 'failed' }, due) }
}
