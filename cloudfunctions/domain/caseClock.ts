import { handlingLimit, type Limit, type LimitTable, stepLimit } from '@contract/limits'
import type { Action } from '@contract/workflow/workflow'
import type { CaseDoc } from './caseDoc'
import { addWorkingDays, deadlineOf, endOfWorkingDayBefore, shiftByPause } from './deadlines'
import type { WorkCalendar } from './workCalendar'

/** The settings of a street that the time of a case is measured by. */
export interface ClockRules {
  calendar: WorkCalendar
  limits: LimitTable
}

type Clock = Partial<
  Pick<
    CaseDoc,
    'limit' | 'handlingSince' | 'pausedAt' | 'pausedDueAt' | 'dueAt' | 'dueProvisional' | 'overdue' | 'nextAt'
  >
>

/** The warning comes a working day before the limit, or a fifth of it where that is more. */
const WARNING_SHARE = 0.2

/** What an action does to the clock of a case. Fields that are `undefined` are taken away. */
export function clockAfter(
  theCase: CaseDoc,
  action: Action<string>,
  input: Readonly<Record<string, unknown>>,
  now: number,
  rules: ClockRules,
): Clock {
  if (action.marksOverdue) return { overdue: true, nextAt: undefined }
  if (action.marksWarned) return { nextAt: theCase.dueAt }
  switch (action.limit) {
    case 'keep':
      return {}
    case 'stop':
      return { ...STOPPED, dueAt: undefined, nextAt: undefined }
    case 'startConfirmation': {
      const { dueAt } = deadlineOf(rules.calendar, now, stepLimit(rules.limits, 'confirm'))
      return { ...STOPPED, dueAt, nextAt: dueAt, overdue: false }
    }
    case 'startDesk': {
      const { dueAt, provisional } = deadlineOf(rules.calendar, now, stepLimit(rules.limits, 'desk'))
      return { ...STOPPED, limit: undefined, dueAt, nextAt: dueAt, dueProvisional: provisional, overdue: false }
    }
    case 'startHandling':
      return startHandling(theCase, now, rules)
    case 'pause': {
      const { dueAt } = deadlineOf(rules.calendar, now, stepLimit(rules.limits, 'pause'))
      return { pausedAt: now, pausedDueAt: theCase.dueAt, dueAt, nextAt: dueAt }
    }
    case 'resume':
      return resume(theCase, now, rules)
    case 'extend': {
      const days = Number(input.days)
      const { dueAt, provisional } = addWorkingDays(rules.calendar, theCase.dueAt ?? now, days)
      const amount = theCase.limit?.unit === 'workingDays' ? theCase.limit.amount + days : days
      const limit: Limit = { unit: 'workingDays', amount }
      return { limit, overdue: false, dueProvisional: provisional, ...upcoming(dueAt, limit, now, rules) }
    }
  }
}

const STOPPED = {
  handlingSince: undefined,
  pausedAt: undefined,
  pausedDueAt: undefined,
  dueProvisional: false,
} as const

/** The clock of the handling office starts once and runs on when a case is sent elsewhere before an answer. */
function startHandling(theCase: CaseDoc, now: number, rules: ClockRules): Clock {
  if (theCase.handlingSince !== undefined) return {}
  const limit = handlingLimit(rules.limits, theCase)
  const { dueAt, provisional } = deadlineOf(rules.calendar, now, limit)
  const ahead = upcoming(dueAt, limit, now, rules)
  return { limit, handlingSince: now, dueProvisional: provisional, overdue: false, ...ahead }
}

function resume(theCase: CaseDoc, now: number, rules: ClockRules): Clock {
  const { pausedAt, pausedDueAt, limit } = theCase
  if (pausedAt === undefined || pausedDueAt === undefined || limit === undefined) return {}
  const { dueAt, provisional } = shiftByPause(rules.calendar, pausedDueAt, limit, pausedAt, now)
  const ahead = upcoming(dueAt, limit, now, rules)
  return { pausedAt: undefined, pausedDueAt: undefined, dueProvisional: provisional, ...ahead }
}

/** A limit, and what comes first: its warning, or where there is no time for one the limit itself. */
function upcoming(dueAt: number, limit: Limit, now: number, rules: ClockRules): { dueAt: number; nextAt: number } {
  if (limit.unit !== 'workingDays') return { dueAt, nextAt: dueAt }
  const ahead = Math.max(1, Math.ceil(limit.amount * WARNING_SHARE))
  const warnAt = endOfWorkingDayBefore(rules.calendar, dueAt, ahead)
  return { dueAt, nextAt: warnAt > now ? warnAt : dueAt }
}
