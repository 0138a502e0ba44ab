import type { MessageQuota, MessagesView } from '@contract/message'
import type { MemberContext } from '../kit/context'
import { type Concerned, hasQuota, kindsFor, quotaId } from '../kit/messageQuotas'

/** A long-term consent has no number; this stands for it. */
const LASTING = 99

/** What WeChat will still tell the caller, of every kind that concerns them. */
export async function messagesView(
  context: MemberContext,
  account: Concerned & Pick<MemberContext['account'], '_id' | 'messagesOff'>,
): Promise<MessagesView> {
  const { messages } = (await context.street()).doc
  if (!messages) return { quotas: [] }
  const quotas = kindsFor(account).map(async (kind): Promise<MessageQuota> => {
    const template = messages.templates[kind]
    const { templateId, longTerm } = template
    const quota = await context.collections.messageQuotas.get(quotaId(account._id, templateId))
    const left = !hasQuota(quota, template) ? 0 : longTerm ? LASTING : (quota?.left ?? 0)
    return {
      kind,
      templateId,
      longTerm,
      left,
      off: (account.messagesOff as string[] | undefined)?.includes(kind) ?? false,
    }
  })
  return { quotas: await Promise.all(quotas) }
}
