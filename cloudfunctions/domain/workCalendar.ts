import { dayFromIso, weekdayOf, yearOf } from './localTime'

/** One year of the legal calendar as the State Council's notice gives it. */
export interface CalendarYear {
  year: number
  /** Days off, `YYYY-MM-DD`, beside the weekends that are not worked. */
  off: readonly string[]
  /** Weekends that are worked, `YYYY-MM-DD`. */
  work: readonly string[]
  /** The notice that it follows. */
  source: string
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

  /** False when the day lies in a year whose calendar has not been entered: a limit that runs into it is provisional. */
  covers(day: number): boolean {
    return this.years.has(yearOf(day))
  }
}
