import { TEXT_MOST, TITLE_MOST } from '@contract/case'
import { ANSWER_MOST } from '@contract/workflow/reportStates'
import { z } from 'zod'
import { fieldErrors } from '../../cloudfunctions/kit/fieldErrors'

/** One message of the hotline's records: a line of a `.jsonl` file. Other fields are left alone. */
const line = z.object({
  id: z.union([z.string().trim().min(1).max(64), z.number()]).transform(String),
  user: z.string().trim().min(1).max(60),
  title: z.string().trim().optional(),
  time: z.string().trim(),
  body: z.string().trim().min(2).max(TEXT_MOST),
  reply: z.string().trim().min(1).max(ANSWER_MOST).optional(),
})

export interface Message {
  id: string
  user: string
  title: string | undefined
  text: string
  /** Milliseconds since 1970. */
  reportedAt: number
  reply: string | undefined
}

export type ParsedLine = { ok: true; message: Message } | { ok: false; reason: string }

/** Reads one line, or says which field is wrong and why. */
export function parseLine(text: string): ParsedLine {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, reason: 'is not JSON' }
  }
  const parsed = line.safeParse(value, { reportInput: true })
  if (!parsed.success) return { ok: false, reason: reasonOf(parsed.error) }
  const { id, user, title, time, body, reply } = parsed.data
  const reportedAt = parseTime(time)
  if (reportedAt === undefined) {
    return {
      ok: false,
      reason: `time: "${time}" is not a date in the past such as 2019/4/25 9:32:09, 2019-04-25 09:32:09 or 2019/4/25`,
    }
  }
  return {
    ok: true,
    message: { id, user, title: title ? cut(title, TITLE_MOST) : undefined, text: body, reportedAt, reply },
  }
}

const reasonOf = (error: z.ZodError): string =>
  fieldErrors(error, 'en')
    .map(({ field, message }) => `${field || 'line'}: ${message}`)
    .join('; ')

const cut = (text: string, most: number): string => [...text].slice(0, most).join('')

const TIME = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/

/**
 * The three forms of dates in the records: `2019/4/25 9:32:09`, `2019-04-25 09:32:09` and a date alone; all are Shanghai time.
 * Undefined for anything else, a day that does not exist included.
 */
export function parseTime(text: string): number | undefined {
  const parts = TIME.exec(text.trim())
  if (!parts) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0))
  const utc = Date.UTC(year, month - 1, day, hour, minute, second)
  const back = new Date(utc)
  const exists =
    back.getUTCMonth() === month - 1 &&
    back.getUTCDate() === day &&
    hour < 24 &&
    minute < 60 &&
    second < 60 &&
    year >= 1970
  const at = utc - 8 * 3_600_000
  return exists && at >= 0 && at <= Date.now() ? at : undefined
}
