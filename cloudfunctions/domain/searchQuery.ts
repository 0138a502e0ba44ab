/** What a query may be, read from its form alone. */
export interface QueryForm {
  /** Numbers of cases that it may mean. */
  numbers: string[]
  /** The hotline's own number of a message. */
  external?: string
  phone?: string
  /** Somebody's whole name, or the number by which the hotline knows a caller. */
  name?: string
}

const PHONE = /^1[3-9]\d{9}$/
/** Names of two to four Chinese characters; a longer query is taken for words. */
const NAME = /^\p{Script=Han}{2,4}(?:·\p{Script=Han}{1,6})?$/u
const CALLER = /^[A-Za-z]{1,4}\d{2,}$/
const WHOLE_NUMBER = /^[A-Z]{1,4}(\d{8})-?(\d{4,})$/
const DATED = /^(\d{8})-(\d{4,})$/
/** The last digits of a number: those of today are meant. */
const LAST_DIGITS = /^\d{1,4}$/

/** Reads a query; `date` is today's, as `YYYY-MM-DD`, and `prefix` that of the street's numbers. */
export function readQuery(query: string, prefix: string, date: string): QueryForm {
  const text = query.trim()
  const compact = text.replaceAll(/[\s-]/g, '')
  const upper = text.toUpperCase()
  const numbered = (day: string, order: string): string => `${prefix}${day}-${order.padStart(4, '0')}`
  const [, day, order] = WHOLE_NUMBER.exec(upper) ?? DATED.exec(upper) ?? []
  const numbers = day && order ? [numbered(day, order)] : []
  if (LAST_DIGITS.test(text)) numbers.push(numbered(date.replaceAll('-', ''), text))
  return {
    numbers,
    ...(/^[\w.:/-]+$/.test(text) ? { external: text } : {}),
    ...(PHONE.test(compact) ? { phone: compact } : {}),
    ...(NAME.test(text) || CALLER.test(text) ? { name: text } : {}),
  }
}
