import type { Limit } from '@contract/limits'
import {
  addWorkingDays,
  type Deadline,
  deadlineOf,
  endOfWorkingDayBefore,
  shiftByPause,
  workingMinutesBefore,
} from './deadlines'
import { dayOf, HOUR, MINUTE } from './localTime'
import type { WorkCalendar } from './workCalendar'

/** A limit as it was given and what happened to it since: enough to compute its end again under another calendar. */
export interface Running {
  since: number
  limit: Limit
  /** Times that do not count. */
  pauses: ReadonlyArray<{ from: number; to: number }>
  /** Working days that were granted on top. */
  extendedBy: number
}

/** When a running limit ends: its own time, later by the working time of its pauses, later by its extension. */
export function runningEnd(calendar: WorkCalendar, { since, limit, pauses, extendedBy }: Running): Deadline {
  let { dueAt } = deadlineOf(calendar, since, limit)
  for (const { from, to } of pauses) dueAt = shiftByPause(calendar, dueAt, limit, from, to).dueAt
  if (extendedBy > 0) dueAt = addWorkingDays(calendar, dueAt, extendedBy).dueAt
  const byClock = limit.unit !== 'workingDays' && limit.unit !== 'workingHours' && extendedBy === 0
  const missingYear = byClock ? undefined : calendar.firstMissingYear(dayOf(since), dayOf(dueAt))
  return { dueAt, provisional: missingYear !== undefined, missingYear }
}

/** The warning comes a working day before the limit, or a fifth of it where that is more; of a limit in hours a fifth of it. */
const WARNING_SHARE = 0.2

const CLOCK = { minutes: MINUTE, hours: HOUR, days: 24 * HOUR } as const

export function warningOf(calendar: WorkCalendar, dueAt: number, { limit, extendedBy }: Running): number {
  if (extendedBy > 0 || limit.unit === 'workingDays') {
    const days = extendedBy + (limit.unit === 'workingDays' ? limit.amount : 0)
    return endOfWorkingDayBefore(calendar, dueAt, Math.max(1, Math.ceil(days * WARNING_SHARE)))
  }
  if (limit.unit === 'workingHours') {
    return workingMinutesBefore(calendar, dueAt, limit.amount * 60 * WARNING_SHARE)
  }
  return dueAt - limit.amount * CLOCK[limit.unit] * WARNING_SHARE
}
