import { dayOf, MINUTE, minuteOfDay, startOfDay } from './localTime'
import type { WorkCalendar } from './workCalendar'

export interface Limit {
  unit: 'workingDays' | 'workingHours'
  amount: number
}

/** Office hours as minutes since midnight; the order is that of the day. */
export type WorkingSessions = ReadonlyArray<readonly [from: number, to: number]>

/** 08:30–11:30 and 14:00–17:30: a default that the office confirms when the street is set up. */
export const DEFAULT_SESSIONS: WorkingSessions = [
  [8 * 60 + 30, 11 * 60 + 30],
  [14 * 60, 17 * 60 + 30],
]

export interface Deadline {
  dueAt: number
  /** The limit runs into a year whose calendar has not been entered. */
  provisional: boolean
}

/**
 * The end of the n-th working day. Counting begins the day after the start (期间开始之日不计入); the last millisecond before
 * 24:00 of the n-th working day is still in time.
 */
export function addWorkingDays(calendar: WorkCalendar, start: number, days: number): Deadline {
  let day = dayOf(start)
  let provisional = false
  for (let left = days; left > 0; ) {
    day += 1
    if (!calendar.covers(day)) provisional = true
    if (calendar.isWorkday(day)) left -= 1
  }
  return { dueAt: startOfDay(day + 1) - 1, provisional }
}

/** The moment at which so many minutes of office time have passed. */
export function addWorkingMinutes(
  calendar: WorkCalendar,
  start: number,
  minutes: number,
  sessions: WorkingSessions = DEFAULT_SESSIONS,
): Deadline {
  let left = minutes
  let provisional = false
  for (let day = dayOf(start); ; day += 1) {
    if (!calendar.covers(day)) provisional = true
    if (!calendar.isWorkday(day)) continue
    const now = day === dayOf(start) ? minuteOfDay(start) : 0
    for (const [from, to] of sessions) {
      const begin = Math.max(from, now)
      if (begin >= to) continue
      if (begin + left <= to) return { dueAt: startOfDay(day) + (begin + left) * MINUTE, provisional }
      left -= to - begin
    }
  }
}

export const deadlineOf = (calendar: WorkCalendar, start: number, limit: Limit): Deadline =>
  limit.unit === 'workingDays'
    ? addWorkingDays(calendar, start, limit.amount)
    : addWorkingMinutes(calendar, start, limit.amount * 60)
