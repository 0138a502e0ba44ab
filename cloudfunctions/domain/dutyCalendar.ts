import { type CalendarDays, weekdayOfDate } from '@contract/calendar'
import { type DayShifts, type Hours, NOBODY_ON_DUTY, SHIFTS, type Shift, USUAL_HOURS } from '@contract/dutyCalendar'
import { dayOf, isoDate, minuteOfDay, startOfDay } from './localTime'

/** The repeated week of a team, Sunday first; missing while nobody has made one. */
export interface DutyPlan {
  hours: Hours
  week: readonly DayShifts[]
}

const SUNDAY = 0
const MONDAY = 1
const FRIDAY = 5

/** Of the legal calendar of the day's year: a weekday that is off, or a weekend that is worked. */
export function specialOf(calendar: CalendarDays | undefined, date: string): 'off' | 'work' | undefined {
  if (calendar?.work.includes(date)) return 'work'
  return calendar?.off.includes(date) ? 'off' : undefined
}

/** The day of the week by which a date is served: a holiday as a Sunday, a weekend that is worked as the weekday beside it. */
export function servedAs(calendar: CalendarDays | undefined, date: string): number {
  const special = specialOf(calendar, date)
  if (special === 'off') return SUNDAY
  const weekday = weekdayOfDate(date)
  if (special !== 'work') return weekday
  return weekday === SUNDAY ? MONDAY : FRIDAY
}

/** Who is on duty on a date: what was changed for it, else what the week says; `present` are still of the team. */
export function shiftsOn(
  plan: DutyPlan | undefined,
  changed: Partial<DayShifts> | undefined,
  calendar: CalendarDays | undefined,
  date: string,
  present: ReadonlySet<string>,
): DayShifts {
  const usual = plan?.week[servedAs(calendar, date)] ?? NOBODY_ON_DUTY
  const of = (shift: Shift): string[] => (changed?.[shift] ?? usual[shift]).filter((id) => present.has(id))
  return { morning: of('morning'), afternoon: of('afternoon'), evening: of('evening') }
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** The shift that lasts at a moment, its day, and when it ends in milliseconds since 1970. */
export function shiftAt(hours: Hours = USUAL_HOURS, now: number): { date: string; shift?: Shift; until: number } {
  const minute = minuteOfDay(now)
  const day = dayOf(now)
  const shift = SHIFTS.find((name) => minutesOf(hours[name].from) <= minute && minute < minutesOf(hours[name].until))
  const until = shift ? startOfDay(day) + minutesOf(hours[shift].until) * 60_000 : now
  return { date: isoDate(day), shift, until }
}
