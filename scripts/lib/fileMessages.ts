import { createHash } from 'node:crypto'
import type { ReportRequest } from '@contract/case'
import type { CaseView } from '@contract/caseView'
import type { Answer } from '@contract/errors'
import type { Message } from './messageLine'
import type { StaffClient } from './staffClient'

/** Signed-in officials by user name; each is signed in once. */
export type Staff = (username: string) => Promise<StaffClient>

export interface FiledMessage {
  closed: boolean
}

/** A message that the product refused, with the reason it gave. */
export class Refused extends Error {}

/** Hotline staff, the centre, and the handler of an office, by user name. */
export interface StaffNames {
  hotline: string
  centre: string
  /** Undefined for an office without a handler. */
  handlerOf(officeId: string): string | undefined
}

/**
 * Files one message by the hotline's clerk and, with `replay`, closes it by the ordinary steps of the people who would take
 * them. Every request id follows from the message, so doing it again after a stop goes on where it ended.
 */
export async function fileMessage(
  message: Message,
  replay: boolean,
  staff: Staff,
  names: StaffNames,
): Promise<FiledMessage> {
  const { id, user, title, text, reportedAt, reply } = message
  const hotline = await staff(names.hotline)
  const submitted = await hotline.call(
    'cases.submit',
    {
      kind: 'report',
      type: typeOf(message),
      title,
      text,
      place: { address: '' },
      behalf: { as: 'staff', name: user, channel: 'hotline', externalId: id, reportedAt },
    },
    requestId(id, 'submit'),
  )
  const filed = await filedCase(submitted, hotline, id)
  if (!replay || reply === undefined) return { closed: filed.state === 'closed' }
  return { closed: (await closeByReply(filed, reply, id, staff, names)).state === 'closed' }
}

/** The case of a message that was just filed, or that an earlier import filed. */
async function filedCase(answer: Answer<CaseView>, hotline: StaffClient, id: string): Promise<CaseView> {
  if (answer.ok) return answer.data
  const caseId = answer.error.details?.caseId
  if (answer.error.code === 'DUPLICATE' && typeof caseId === 'string') {
    return dataOf(await hotline.call('cases.get', { caseId }, requestId(id, 'get')))
  }
  throw refusedWith(answer)
}

async function closeByReply(
  filed: CaseView,
  reply: string,
  id: string,
  staff: Staff,
  names: StaffNames,
): Promise<CaseView> {
  let current = filed
  const step = async (username: string, action: string, input: Record<string, unknown>): Promise<void> => {
    const person = await staff(username)
    const call = { caseId: current._id, version: current.version, action, input }
    current = dataOf(await person.call('cases.act', call, requestId(id, `${action}-${current.version}`)))
  }
  if (current.state === 'submitted') {
    // The clerk belongs to the centre and sees what the desk sees.
    if (!current.suggestion) throw new Refused('no office is suggested')
    await step(names.centre, 'dispatch', { officeId: current.suggestion.officeId })
  }
  const handler = names.handlerOf(current.leadOfficeId ?? '')
  if (handler === undefined) throw new Refused(`nobody at the office "${current.leadOfficeId ?? ''}" could accept it`)
  if (current.state === 'dispatched') await step(handler, 'accept', {})
  if (current.state === 'accepted') await step(handler, 'answer', { note: reply })
  if (current.state === 'answered' && current.data.callback === undefined) {
    await step(names.centre, 'callback', { result: 'notReached' })
  }
  if (current.state === 'answered') await step(names.centre, 'close', {})
  return current
}

/** The type of report that a message says by its own words; most ask for help. */
function typeOf({ title = '', text }: Message): ReportRequest['type'] {
  const words = `${title} ${text.slice(0, 200)}`
  if (/投诉/.test(words)) return 'complaint'
  if (/举报/.test(words)) return 'denounce'
  if (/建议/.test(words)) return 'suggest'
  if (/咨询|请问|何时|什么时候|[吗？?]\s*$/.test(title)) return 'consult'
  if (/感谢|表扬/.test(title)) return 'praise'
  return 'help'
}

const requestId = (id: string, step: string): string =>
  `import-${createHash('sha256').update(`${id}/${step}`).digest('hex').slice(0, 40)}`

function dataOf<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.data
  throw refusedWith(answer)
}

function refusedWith(answer: Extract<Answer<unknown>, { ok: false }>): Refused {
  const { message, fields = [] } = answer.error
  return new Refused([message, ...fields.map((field) => `${field.field}: ${field.message}`)].join(' '))
}
