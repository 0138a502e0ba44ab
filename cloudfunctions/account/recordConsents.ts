import { isDuplicate } from '../kit/database'
import { grant, kindsFor } from '../kit/messageQuotas'
import type { Handler } from '../kit/serve'
import { messagesView } from './messagesView'

/** How long an answer is remembered, so that a repeated call counts it once. */
const REMEMBERED_MS = 7 * 86_400_000

/** Each consent is one message. The same answer sent again counts once; a refusal changes nothing of what was granted before. */
export const recordConsents: Handler<'account.recordConsents'> = async (context, { results }) => {
  const { account, collections, now, requestId } = context
  const { messages } = (await context.street()).doc
  const accepted = messages
    ? kindsFor(account).flatMap((kind) => (results[messages.templates[kind].templateId] === 'accept' ? [kind] : []))
    : []
  if (messages && accepted.length > 0 && (await isFirst())) {
    await Promise.all(accepted.map((kind) => grant(collections, account._id, messages.templates[kind], now)))
  }
  return messagesView(context, account)

  async function isFirst(): Promise<boolean> {
    const remembered = { what: 'account.recordConsents', caseId: '', expiresAt: now + REMEMBERED_MS }
    try {
      await collections.requests.create({ _id: `${account._id}:${requestId}`, ...remembered })
      return true
    } catch (error) {
      if (isDuplicate(error)) return false
      throw error
    }
  }
}
