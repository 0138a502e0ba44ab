/** The legal calendar of a year as the State Council's notice gives it, and the arithmetic that pages and rules share. */

/** 放假: from the first day to the last, both included, `YYYY-MM-DD`. */
export interface OffRange {
  name: string
  from: string
  to: string
}

export interface CalendarDays {
  off: readonly string[]
  work: readonly string[]
}

const DAY_MS = 86_400_000
const OFF_DAYS_MOST = 20

const atUtc = (date: string): number => Date.parse(`${date}T00:00:00Z`)
const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

export const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(atUtc(text)) && isoOf(atUtc(text)) === text

/** 0 Sunday … 6 Saturday. */
export const weekdayOfDate = (date: string): number => new Date(atUtc(date)).getUTCDay()

export const isWeekend = (date: string): boolean => weekdayOfDate(date) % 6 === 0

export const daysBetween = (from: string, to: string): string[] => {
  const days: string[] = []
  for (let at = atUtc(from); at <= atUtc(to) && days.length < 366; at += DAY_MS) days.push(isoOf(at))
  return days
}

export const isWorkdayIn = ({ off, work }: CalendarDays, date: string): boolean =>
  work.includes(date) || (!off.includes(date) && !isWeekend(date))

/** How many days of a year are worked. */
export function countWorkdays(year: number, days: CalendarDays): number {
  const off = new Set(days.off)
  const work = new Set(days.work)
  return daysBetween(`${year}-01-01`, `${year}-12-31`).filter(
    (date) => work.has(date) || (!off.has(date) && !isWeekend(date)),
  ).length
}

export type CalendarProblem =
  | 'notADate'
  | 'otherYear'
  | 'backwards'
  | 'tooLong'
  | 'noName'
  | 'overlaps'
  | 'notWeekend'
  | 'isOff'
  | 'twice'
  | 'nothing'

/** What is wrong with the rows of a year, by field: `off.2.to`, `work.0`. Empty when they can be entered. */
export function checkCalendar(
  year: number,
  off: readonly OffRange[],
  work: readonly string[],
): Array<{ field: string; problem: CalendarProblem }> {
  const found: Array<{ field: string; problem: CalendarProblem }> = []
  const wrong = (field: string, problem: CalendarProblem): void => void found.push({ field, problem })
  const inYear = (field: string, date: string): boolean => {
    if (!isDate(date)) wrong(field, 'notADate')
    else if (Number(date.slice(0, 4)) !== year) wrong(field, 'otherYear')
    else return true
    return false
  }
  const taken = new Set<string>()
  if (off.length === 0) wrong('off', 'nothing')
  for (const [index, { name, from, to }] of off.entries()) {
    if (name.trim() === '') wrong(`off.${index}.name`, 'noName')
    const right = [inYear(`off.${index}.from`, from), inYear(`off.${index}.to`, to)]
    if (right.includes(false)) continue
    const days = daysBetween(from, to)
    if (days.length === 0) wrong(`off.${index}.to`, 'backwards')
    else if (days.length > OFF_DAYS_MOST) wrong(`off.${index}.to`, 'tooLong')
    else if (days.some((date) => taken.has(date))) wrong(`off.${index}.from`, 'overlaps')
    for (const date of days) taken.add(date)
  }
  for (const [index, date] of work.entries()) {
    const field = `work.${index}`
    if (!inYear(field, date)) continue
    if (!isWeekend(date)) wrong(field, 'notWeekend')
    else if (taken.has(date)) wrong(field, 'isOff')
    else if (work.indexOf(date) !== index) wrong(field, 'twice')
  }
  return found
}

const pad = (number: string): string => number.padStart(2, '0')

/** Dates and ranges: `1月1日（周四）至3日`, `2/15-2/23`, `2027-05-01`. Weekdays in brackets were taken out before. */
const DATES =
  /(?:(\d{4})\s*[年-])?\s*(\d{1,2})\s*[月/.-]\s*(\d{1,2})\s*日?(?:\s*(?:至|到|—+|–|－|~|～|-)\s*(?:(?:\d{4}\s*[年-])?\s*(\d{1,2})\s*[月/.-])?\s*(\d{1,2})\s*日?)?/g

/** Every date of a text; older phones know no `matchAll`. */
function datesIn(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  const pattern = new RegExp(DATES)
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match)
  return found
}

/**
 * Reads the list of a notice, pasted as it is published (`一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。`) or
 * typed shortly (`春节 2/15-2/23`, `上班 2/14 2/28`). Lines without a date are passed over.
 */
export function readNotice(year: number, text: string): { off: OffRange[]; work: string[] } {
  const off: OffRange[] = []
  const work: string[] = []
  for (const line of text.split('\n')) {
    const plain = line.replace(/[（(][^）)]*[）)]/g, '').trim()
    const name = /^(?:[一二三四五六七八九十\d]+[、.．]\s*)?([^\d：:，,。\s]+)/.exec(plain)?.[1] ?? ''
    for (const part of plain.split(/[。；;]/)) {
      const worked = /上班|补班|班/.test(part)
      for (const [, written, month = '', day = '', lastMonth, lastDay] of datesIn(part)) {
        const date = (m: string, d: string): string => `${written ?? year}-${pad(m)}-${pad(d)}`
        const from = date(month, day)
        const to = lastDay ? date(lastMonth ?? month, lastDay) : from
        if (worked) work.push(...(isDate(from) && isDate(to) ? daysBetween(from, to) : [from]))
        else
          off.push({ name: name.replace(/(节日|放假).*$/, (rest) => (rest.startsWith('节日') ? '节' : '')), from, to })
      }
    }
  }
  return { off, work: [...new Set(work)] }
}

/** Working days after one day and up to another. */
export const workdaysAfter = (days: CalendarDays, from: string, to: string): number =>
  daysBetween(from, to).filter((date) => date !== from && isWorkdayIn(days, date)).length
