import type { Limit } from '@contract/limits'
import { DAY, dayOf, HOUR, MINUTE, minuteOfDay, startOfDay } from './localTime'
import type { WorkCalendar } from './workCalendar'

/** Office hours as minutes since midnight; the order is that of the day. */
export type WorkingSessions = ReadonlyArray<readonly [from: number, to: number]>

/** 08:30–11:30 and 14:00–17:30: a default that the office confirms when the street is set up. */
const DEFAULT_SESSIONS: WorkingSessions = [
  [8 * 60 + 30, 11 * 60 + 30],
  [14 * 60, 17 * 60 + 30],
]

export interface Deadline {
  dueAt: number
  /** The limit runs into a year whose calendar has not been entered. */
  provisional: boolean
  /** The first such year. */
  missingYear?: number
}

function deadline(calendar: WorkCalendar, start: number, dueAt: number): Deadline {
  const missingYear = calendar.firstMissingYear(dayOf(start), dayOf(dueAt))
  return { dueAt, provisional: missingYear !== undefined, missingYear }
}

/**
 * The end of the n-th working day. Counting begins the day after the start (期间开始之日不计入); the last millisecond before
 * 24:00 of the n-th working day is still in time.
 */
export function addWorkingDays(calendar: WorkCalendar, start: number, days: number): Deadline {
  let day = dayOf(start)
  for (let left = days; left > 0; ) {
    day += 1
    if (calendar.isWorkday(day)) left -= 1
  }
  return deadline(calendar, start, startOfDay(day + 1) - 1)
}

/** The moment at which so many minutes of office time have passed. */
export function addWorkingMinutes(
  calendar: WorkCalendar,
  start: number,
  minutes: number,
  sessions: WorkingSessions = DEFAULT_SESSIONS,
): Deadline {
  let left = minutes
  for (let day = dayOf(start); ; day += 1) {
    if (!calendar.isWorkday(day)) continue
    const now = day === dayOf(start) ? minuteOfDay(start) : 0
    for (const [from, to] of sessions) {
      const begin = Math.max(from, now)
      if (begin >= to) continue
      if (begin + left <= to) return deadline(calendar, start, startOfDay(day) + (begin + left) * MINUTE)
      left -= to - begin
    }
  }
}

/** When a limit that begins now runs out. */
export function deadlineOf(calendar: WorkCalendar, start: number, { unit, amount }: Limit): Deadline {
  switch (unit) {
    case 'workingDays':
      return addWorkingDays(calendar, start, amount)
    case 'workingHours':
      return addWorkingMinutes(calendar, start, amount * 60)
    case 'minutes':
      return { dueAt: start + amount * MINUTE, provisional: false }
    case 'hours':
      return { dueAt: start + amount * HOUR, provisional: false }
    case 'days':
      return { dueAt: start + amount * DAY, provisional: false }
  }
}

/** The end of the n-th working day before the day of a moment. */
export function endOfWorkingDayBefore(calendar: WorkCalendar, at: number, days: number): number {
  let day = dayOf(at)
  for (let left = days; left > 0; ) {
    day -= 1
    if (calendar.isWorkday(day)) left -= 1
  }
  return startOfDay(day + 1) - 1
}

/** The moment before which so many minutes of office time lie up to another. */
export function workingMinutesBefore(
  calendar: WorkCalendar,
  at: number,
  minutes: number,
  sessions: WorkingSessions = DEFAULT_SESSIONS,
): number {
  let left = minutes
  for (let day = dayOf(at); ; day -= 1) {
    if (!calendar.isWorkday(day)) continue
    const now = day === dayOf(at) ? minuteOfDay(at) : 24 * 60
    for (const [from, to] of [...sessions].reverse()) {
      const end = Math.min(to, now)
      if (end <= from) continue
      if (end - left >= from) return startOfDay(day) + (end - left) * MINUTE
      left -= end - from
    }
  }
}

/** Working days that begin after one moment and up to another: none within one day. */
export function workingDaysBetween(calendar: WorkCalendar, from: number, to: number): number {
  let days = 0
  for (let day = dayOf(from) + 1; day <= dayOf(to); day += 1) if (calendar.isWorkday(day)) days += 1
  return days
}

/** Minutes of office time between two moments. */
export function workingMinutesBetween(
  calendar: WorkCalendar,
  from: number,
  to: number,
  sessions: WorkingSessions = DEFAULT_SESSIONS,
): number {
  let minutes = 0
  for (let day = dayOf(from); day <= dayOf(to); day += 1) {
    if (!calendar.isWorkday(day)) continue
    const first = day === dayOf(from) ? minuteOfDay(from) : 0
    const last = day === dayOf(to) ? minuteOfDay(to) : 24 * 60
    for (const [begin, end] of sessions) minutes += Math.max(0, Math.min(end, last) - Math.max(begin, first))
  }
  return minutes
}

/** A limit after a pause: later by the working time that the pause took, in the unit of the limit. */
export function shiftByPause(
  calendar: WorkCalendar,
  dueAt: number,
  limit: Limit,
  pausedAt: number,
  now: number,
): Deadline {
  if (limit.unit === 'workingDays') {
    const days = workingDaysBetween(calendar, pausedAt, now)
    return days === 0 ? deadline(calendar, dueAt, dueAt) : addWorkingDays(calendar, dueAt, days)
  }
  if (limit.unit !== 'workingHours') return { dueAt: dueAt + now - pausedAt, provisional: false }
  const minutes = workingMinutesBetween(calendar, pausedAt, now)
  return minutes === 0 ? deadline(calendar, dueAt, dueAt) : addWorkingMinutes(calendar, dueAt, minutes)
}
