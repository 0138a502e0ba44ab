import { ASKED_MOST, CONSENT_RESULTS, type ConsentResult, type MessageKind } from '@contract/message'
import Taro from '@tarojs/taro'
import { call } from './cloud/call'
import { knownMessages, setMessages } from './data/messages'
import { newRequestId } from './ids'
import { isH5 } from './platform'

type Answers = Readonly<Record<string, unknown>>

/**
 * Asks, within a tap, whether WeChat may tell the person of these; each consent is one message. WeChat shows the question by
 * itself, over whatever happens meanwhile: nothing waits for the answer, and without one the inbox has everything. Answers how
 * many were consented to.
 */
export function askToTell(kinds: readonly MessageKind[], { again = false } = {}): Promise<number> {
  const templates = askedTemplates(kinds, again)
  if (isH5 || templates.length === 0) return Promise.resolve(0)
  // Called without a pause after the tap, or WeChat refuses.
  return ask(templates).then(record, () => 0)
}

/** What there is to ask about: not what was switched off, nor, unless the person asks for more, what is still left. */
function askedTemplates(kinds: readonly MessageKind[], again: boolean): string[] {
  const quotas = kinds.flatMap((kind) => knownMessages()?.quotas.find((quota) => quota.kind === kind) ?? [])
  const wanted = quotas.filter(({ left, off }) => !off && (again || left === 0))
  // WeChat refuses a question that mixes one-off and long-term templates.
  return wanted
    .filter(({ longTerm }) => longTerm === wanted[0]?.longTerm)
    .map(({ templateId }) => templateId)
    .slice(0, ASKED_MOST)
}

const ask = (tmplIds: string[]): Promise<Answers> =>
  Taro.requestSubscribeMessage({ tmplIds, entityIds: [] }) as unknown as Promise<Answers>

async function record(answers: Answers): Promise<number> {
  const results = Object.fromEntries(
    Object.entries(answers).flatMap(([id, result]) => (isResult(result) && id !== 'errMsg' ? [[id, result]] : [])),
  )
  const accepted = Object.values(results).filter((result) => result === 'accept').length
  if (Object.keys(results).length === 0) return 0
  try {
    setMessages(await call('account.recordConsents', { results }, { requestId: newRequestId() }))
    return accepted
  } catch {
    return 0
  }
}

const isResult = (value: unknown): value is ConsentResult => (CONSENT_RESULTS as readonly unknown[]).includes(value)
