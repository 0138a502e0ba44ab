import { dayFromIso, dayOf, isoDate, weekdayOf, yearOf } from './localTime'

/** One year of the legal calendar as the State Council's notice gives it. */
export interface CalendarYear {
  year: number
  /** Days off, `YYYY-MM-DD`, beside the weekends that are not worked. */
  off: readonly string[]
  /** Weekends that are worked, `YYYY-MM-DD`. */
  work: readonly string[]
  /** The notice that it follows. */
  source: string
  /** What a day is called, and the notice of one that was changed by itself. */
  notes?: Readonly<Record<string, { name: string; source?: string }>>
}

/** Answers whether a day is worked; in a year that has not been entered only weekends are known. */
export class WorkCalendar {
  private readonly off = new Set<number>()
  private readonly work = new Set<number>()
  private readonly years = new Set<number>()

  constructor(years: readonly CalendarYear[]) {
    for (const entry of years) {
      this.years.add(entry.year)
      for (const date of entry.off) this.off.add(dayFromIso(date))
      for (const date of entry.work) this.work.add(dayFromIso(date))
    }
  }

  isWorkday(day: number): boolean {
    if (this.work.has(day)) return true
    if (this.off.has(day)) return false
    const weekday = weekdayOf(day)
    return weekday !== 0 && weekday !== 6
  }

  /** The first year between two days whose calendar has not been entered: a limit that runs into it is provisional. */
  firstMissingYear(from: number, to: number): number | undefined {
    for (let year = yearOf(from); year <= yearOf(to); year += 1) if (!this.years.has(year)) return year
    return undefined
  }

  /** The years that are entered, in order. */
  get entered(): number[] {
    return [...this.years].sort((a, b) => a - b)
  }
}

/** From this day of a year the next one should be entered: the notice comes at the beginning of November. */
const NOTICE_FROM = '11-01'

/** The year that should be entered by now and is not. */
export function missingYear(entered: readonly number[], now: number): number | undefined {
  const today = isoDate(dayOf(now))
  const year = Number(today.slice(0, 4))
  if (!entered.includes(year)) return year
  return today.slice(5) >= NOTICE_FROM && !entered.includes(year + 1) ? year + 1 : undefined
}
