/** The street's clock is eight hours ahead of UTC all year. */
const SHANGHAI_MS = 8 * 3_600_000
const DAY_MS = 86_400_000

const WRITTEN = /^(?:(?:(\d{4})-)?(\d{1,2})-(\d{1,2})\s+)?(\d{1,2})[:.]?(\d{2})$/

/**
 * A moment as a clerk writes it, on the street's clock: `14:30`, `1430`, `11-22 14:30` or `2026-11-22 14:30`; nothing means
 * now. A date without a year is the latest that has been. Answers milliseconds since 1970, or undefined for what is no time.
 */
export function parseWhen(written: string, now: number): number | undefined {
  const text = written.normalize('NFKC').replace(/\//g, '-').trim()
  if (text === '') return now
  const found = WRITTEN.exec(text)
  if (!found) return undefined
  const [, year, month, day, hour, minute] = found
  const today = new Date(now + SHANGHAI_MS)
  const at = (itsYear: number): number | undefined =>
    moment(
      itsYear,
      month ? Number(month) : today.getUTCMonth() + 1,
      day ? Number(day) : today.getUTCDate(),
      Number(hour),
      Number(minute),
    )
  if (year) return at(Number(year))
  const thisYear = at(today.getUTCFullYear())
  // In January, a day of December was last year's.
  return month && thisYear !== undefined && thisYear > now + DAY_MS ? at(today.getUTCFullYear() - 1) : thisYear
}

function moment(year: number, month: number, day: number, hour: number, minute: number): number | undefined {
  if (hour > 23 || minute > 59) return undefined
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute))
  // The 31st of a month of thirty days would quietly become the first of the next.
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() - SHANGHAI_MS : undefined
}
