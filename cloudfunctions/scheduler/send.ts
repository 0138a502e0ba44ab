import { type MessageTemplate, type MessageWord, STAFF_MESSAGES } from '@contract/message'
import type { CaseDoc } from '../domain/caseDoc'
import { wallClock } from '../domain/localTime'
import { maskNumbers } from '../domain/masking'
import { messageData } from '../domain/messageFields'
import { resultOfCode, resultOfError, type SendResult } from '../domain/sendResult'
import type { Context } from '../kit/context'
import { platform } from '../kit/database'
import { logLine } from '../kit/log'
import type { MessageDoc } from '../kit/peopleDocuments'

interface Sending {
  message: MessageDoc
  template: MessageTemplate
  openid: string
  theCase: CaseDoc | undefined
}

/** One call of WeChat's `subscribeMessage.send`, which serves from the platform's own timer. Never throws. */
export async function send(context: Context, { message, template, openid, theCase }: Sending): Promise<SendResult> {
  const { messages } = (await context.street()).doc
  const requestData = {
    touser: openid,
    template_id: template.templateId,
    page: pageOf(message, theCase),
    data: messageData(template.fields, await wordsOf(context, message, template, theCase)),
    miniprogram_state: messages?.edition ?? 'formal',
    lang: 'zh_CN',
  }
  let result: SendResult
  try {
    const answer = await platform.callWxOpenApi({ apiName: 'subscribeMessage.send', requestData })
    const { errcode } = (answer.result ?? {}) as { errcode?: unknown }
    result = typeof errcode === 'number' ? resultOfCode(errcode) : resultOfError(codeOf(answer))
  } catch (error) {
    result = resultOfError(codeOf(error))
  }
  if (result.is !== 'sent') logLine({ level: 'warn', message: message._id, result: result.is, ...errcodeOf(result) })
  return result
}

const errcodeOf = (result: SendResult) => ('errcode' in result ? { errcode: result.errcode } : {})

const codeOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'code' in value ? String(value.code) : ''

/** A message opens its case, for officials on the desk, a dispute and a need on pages of their own, for the contact of a bank the list of what is shared; a digest opens the queue. */
function pageOf({ kind, caseId }: MessageDoc, theCase: CaseDoc | undefined): string {
  if (caseId === undefined) return 'features/inbox/pages/inbox'
  if (theCase?.kind === 'dispute') return `features/mediation/pages/case?id=${caseId}`
  if (kind === 'referral') return 'features/enterprise/pages/referrals'
  if (theCase?.kind === 'enterpriseNeed') return `features/enterprise/pages/need?id=${caseId}`
  const isStaff = (STAFF_MESSAGES as readonly string[]).includes(kind)
  return `features/${isStaff ? 'desk' : 'reports'}/pages/case?id=${caseId}`
}

async function wordsOf(
  { collections, now, street }: Context,
  { eventId, since, figures }: MessageDoc,
  { remark }: MessageTemplate,
  theCase: CaseDoc | undefined,
): Promise<Partial<Record<MessageWord, string>>> {
  if (!theCase) {
    const told = Object.entries(figures ?? {}).map(([name, figure]) => [name, String(figure)])
    return { at: wallClock(since), remark, ...Object.fromEntries(told) }
  }
  const { doc, offices } = await street()
  const event = eventId === undefined ? undefined : await collections.events.get(eventId)
  const office = theCase.leadOfficeId ? offices.get(theCase.leadOfficeId)?.name : undefined
  return {
    number: theCase.number,
    title: maskNumbers(theCase.title),
    stage: doc.messages?.stages[event?.action ?? ''] ?? '',
    office,
    at: wallClock(event?.at ?? now),
    by: wallClock(theCase.dueAt ?? now),
    remark,
  }
}
