import { chosenLimit, handlingLimit, type Limit, type LimitTable, shortest, stepLimit } from '@contract/limits'
import type { Action } from '@contract/workflow/workflow'
import { workflowOf } from '@contract/workflow/workflows'
import type { CaseDoc } from './caseDoc'
import { openPromise } from './caseMoments'
import { deadlineOf } from './deadlines'
import { type Running, runningEnd, warningOf } from './runningLimit'
import { recalculatedSteps, stepLimitsAfter } from './stepLimits'
import type { WorkCalendar } from './workCalendar'

/** The settings of a street that the time of a case is measured by. */
export interface ClockRules {
  calendar: WorkCalendar
  limits: LimitTable
}

/** What of a case its clock writes. */
export type Clock = Partial<
  Pick<
    CaseDoc,
    | 'limit'
    | 'deskSince'
    | 'handlingSince'
    | 'pauses'
    | 'extendedBy'
    | 'pausedAt'
    | 'pauseLimit'
    | 'dueAt'
    | 'dueProvisional'
    | 'provisionalYear'
    | 'overdue'
    | 'warnAt'
    | 'stepDueAt'
    | 'objectBy'
    | 'escalateAt'
    | 'stepLimits'
    | 'data'
  >
>

type Input = Readonly<Record<string, unknown>>

/** The clock of a case that has just come in: the centre's own limit to send it on. */
export function clockAtOpening(now: number, rules: ClockRules) {
  const limit = stepLimit(rules.limits, 'desk')
  const { dueAt, provisional, missingYear } = deadlineOf(rules.calendar, now, limit)
  return { limit, deskSince: now, dueAt, dueProvisional: provisional, provisionalYear: missingYear, overdue: false }
}

/** What an action does to the clock of a case. Fields that are `undefined` are taken away. `theCase` has its new state and head. */
export function clockAfter(
  before: CaseDoc,
  theCase: CaseDoc,
  action: Action<string>,
  input: Input,
  now: number,
  rules: ClockRules,
): Clock {
  const clock = {
    ...limitAfter(before, theCase, action, input, now, rules),
    ...stepAfter(before, theCase, action, now, rules),
  }
  if (action.limit === 'recalculate') return clock
  const stepLimits = stepLimitsAfter(before, { ...theCase, ...clock }, action, input, now, rules)
  return { ...clock, stepLimits }
}

function limitAfter(
  before: CaseDoc,
  theCase: CaseDoc,
  action: Action<string>,
  input: Input,
  now: number,
  rules: ClockRules,
): Clock {
  if (action.marks === 'warned') return { warnAt: undefined }
  if (action.marks === 'escalated') return { escalateAt: undefined }
  if (action.marks === 'overdue') {
    const { dueAt } = deadlineOf(rules.calendar, theCase.dueAt ?? now, stepLimit(rules.limits, 'escalate'))
    return { overdue: true, warnAt: undefined, escalateAt: Math.max(dueAt, now) }
  }
  switch (action.limit) {
    case 'keep':
      return {}
    case 'stop':
      return { ...STOPPED, dueAt: undefined }
    case 'startConfirmation': {
      const { dueAt } = deadlineOf(rules.calendar, now, stepLimit(rules.limits, 'confirm'))
      return { ...STOPPED, dueAt, overdue: false }
    }
    case 'startReview': {
      // Only a low rating opens one; any other closes the case.
      if (!theCase.open) return { ...STOPPED, dueAt: undefined }
      const { dueAt, provisional, missingYear } = deadlineOf(rules.calendar, now, stepLimit(rules.limits, 'review'))
      return { ...STOPPED, dueAt, dueProvisional: provisional, provisionalYear: missingYear, overdue: false }
    }
    case 'startDesk':
      return { ...STOPPED, ...clockAtOpening(now, rules) }
    case 'startHandling': {
      // It starts once and runs on when a case is sent elsewhere before an answer.
      if (theCase.handlingSince !== undefined) return {}
      const fresh = { since: now, pauses: [], extendedBy: 0 }
      const limit = handlingLimit(rules.limits, theCase, endOf(fresh, rules))
      return run(theCase, { ...fresh, limit }, now, rules)
    }
    case 'pause': {
      const pauseLimit = stepLimit(rules.limits, 'pause')
      return { pausedAt: now, pauseLimit, ...pauseEnd(now, pauseLimit, rules), warnAt: undefined }
    }
    case 'resume': {
      if (theCase.pausedAt === undefined) return {}
      const running = runningOf(theCase)
      const pauses = [...running.pauses, { from: theCase.pausedAt, to: now }]
      return { pausedAt: undefined, pauseLimit: undefined, ...run(theCase, { ...running, pauses }, now, rules) }
    }
    case 'extend': {
      const running = runningOf(theCase)
      return run(theCase, { ...running, extendedBy: running.extendedBy + Number(input.days) }, now, rules)
    }
    case 'startMediation':
    case 'startTaking':
    case 'startNeed':
    case 'startFollowUp': {
      const fresh = { since: now, pauses: [], extendedBy: 0 }
      return run(theCase, { ...fresh, limit: stepLimit(rules.limits, STARTED[action.limit]) }, now, rules)
    }
    case 'extendMediation': {
      const running = runningOf(before)
      const { moreDays = 0 } = (before.data.extension ?? {}) as { moreDays?: number }
      const limit = { ...running.limit, amount: running.limit.amount + moreDays }
      return run(theCase, { ...running, limit }, now, rules)
    }
    case 'revise':
      return revised(before, theCase, now, rules)
    case 'recalculate':
      return recalculated(theCase, now, rules)
  }
}

/** The row of the limit table from which a limit of its own begins. */
const STARTED = {
  startMediation: 'mediation',
  startTaking: 'needTake',
  startNeed: 'need',
  startFollowUp: 'needFollowUp',
} as const

const STOPPED = {
  handlingSince: undefined,
  pauses: undefined,
  extendedBy: undefined,
  pausedAt: undefined,
  pauseLimit: undefined,
  dueProvisional: false,
  provisionalYear: undefined,
  warnAt: undefined,
  escalateAt: undefined,
} as const

/** The limit that runs for a case, as it was given: of the handling, or before the dispatch of the centre. */
const runningOf = (theCase: CaseDoc): Running => ({
  since: theCase.handlingSince ?? theCase.deskSince ?? theCase.createdAt,
  limit: theCase.limit ?? stepLimit({}, 'desk'),
  pauses: theCase.pauses ?? [],
  extendedBy: theCase.extendedBy ?? 0,
})

/** When each of several limits would end for a case: which is the shortest depends on the days that it runs over. */
const endOf =
  (running: Omit<Running, 'limit'>, { calendar }: ClockRules) =>
  (limit: Limit): number =>
    runningEnd(calendar, { ...running, limit }).dueAt

function run(theCase: CaseDoc, running: Running, now: number, rules: ClockRules): Clock {
  const { dueAt, provisional, missingYear } = runningEnd(rules.calendar, running)
  const warnAt = warningOf(rules.calendar, dueAt, running)
  return {
    limit: running.limit,
    handlingSince: running.since,
    pauses: running.pauses,
    extendedBy: running.extendedBy,
    dueAt,
    dueProvisional: provisional,
    provisionalYear: missingYear,
    // A limit that has moved beyond now is warned of and overdue anew.
    overdue: theCase.overdue && dueAt <= now,
    warnAt: warnAt > now ? warnAt : undefined,
    ...(dueAt > now ? { escalateAt: undefined } : {}),
  }
}

/** Another urgency or category: the limit of its row, counted from the original start. What becomes more urgent never gets more time. */
function revised(before: CaseDoc, theCase: CaseDoc, now: number, rules: ClockRules): Clock {
  if (theCase.handlingSince === undefined) return {}
  const measure = endOf(runningOf(theCase), rules)
  const ofRow = handlingLimit(rules.limits, theCase, measure)
  const given = theCase.urgencyRank > before.urgencyRank && theCase.limit ? [theCase.limit] : []
  const limit = shortest([ofRow, ...given], measure) ?? ofRow
  // While the clock stands, the end of the pause is what counts; the new limit runs on after it.
  if (theCase.pausedAt !== undefined) return { limit }
  const step = stepDeadline(theCase, now, rules)
  const stepDueAt = theCase.stepDueAt && step ? Math.min(theCase.stepDueAt, step) : theCase.stepDueAt
  return { ...run(theCase, { ...runningOf(theCase), limit }, now, rules), stepDueAt }
}

/** The same limits under another calendar: one that knows more, or in which a day is another one. */
function recalculated(theCase: CaseDoc, now: number, rules: ClockRules): Clock {
  const main = hasLimitOfItsOwn(theCase) ? recalculatedMain(theCase, now, rules) : {}
  const steps = recalculatedSteps(theCase, main.dueAt ?? theCase.dueAt, rules)
  // What is no longer overdue is not escalated.
  return { ...main, ...steps, ...('escalateAt' in main ? { escalateAt: main.escalateAt } : {}) }
}

/** Whether the limit of the handling, or before it that of the centre, runs; others are limits of a step. */
const hasLimitOfItsOwn = ({ kind, state, handlingSince }: CaseDoc): boolean =>
  handlingSince !== undefined || state === workflowOf(kind).initial

function recalculatedMain(theCase: CaseDoc, now: number, rules: ClockRules): Clock {
  if (theCase.pausedAt !== undefined && theCase.pauseLimit) return pauseEnd(theCase.pausedAt, theCase.pauseLimit, rules)
  const { handlingSince, warnAt, ...clock } = run(theCase, runningOf(theCase), now, rules)
  return theCase.handlingSince === undefined ? clock : { ...clock, handlingSince, warnAt }
}

function pauseEnd(from: number, limit: Limit, { calendar }: ClockRules): Clock {
  const { dueAt, provisional, missingYear } = deadlineOf(calendar, from, limit)
  return { dueAt, dueProvisional: provisional, provisionalYear: missingYear }
}

/** The clock of a step on the way, such as the acceptance: begins when its state does, or when another office gets the case. */
function stepAfter(before: CaseDoc, theCase: CaseDoc, action: Action<string>, now: number, rules: ClockRules): Clock {
  if (action.marks === 'stepLate') return { stepDueAt: undefined }
  const sameOffice = before.leadOfficeId === theCase.leadOfficeId
  if (before.state === theCase.state && sameOffice) return {}
  const clock = { stepDueAt: stepDeadline(theCase, now, rules) }
  return sameOffice ? clock : { ...clock, objectBy: objectBy(theCase, now, rules) }
}

/** Until when the office that has just got the case may return it. */
function objectBy(theCase: CaseDoc, now: number, { calendar, limits }: ClockRules): number | undefined {
  if (theCase.leadOfficeId === undefined) return undefined
  return deadlineOf(calendar, now, stepLimit(limits, 'objection')).dueAt
}

function stepDeadline(theCase: CaseDoc, now: number, { calendar, limits }: ClockRules): number | undefined {
  const step = workflowOf(theCase.kind).steps?.[theCase.state]
  const measure = (limit: Limit): number => deadlineOf(calendar, now, limit).dueAt
  return step && measure(stepLimit(limits, step.limit, theCase.urgency, measure))
}

/** By when what an action asks for must be done: within the limit that its form names, else that of the street. */
export function ownLimit({ within }: Action<string>, input: Input, now: number, rules: ClockRules): { dueAt?: number } {
  if (!within) return {}
  const limit = (within.field && chosenLimit(input[within.field])) || stepLimit(rules.limits, within.step)
  return { dueAt: deadlineOf(rules.calendar, now, limit).dueAt }
}

/**
 * The system's action when the calendar is another one than a limit was computed with: the person is told where the day of the
 * case itself moves; nothing is done where nothing does.
 */
export function recalculation(
  theCase: CaseDoc,
  now: number,
  rules: ClockRules,
): 'moveLimit' | 'confirmLimit' | undefined {
  const after = { ...theCase, ...recalculated(theCase, now, rules) }
  if (after.dueAt !== theCase.dueAt) return 'moveLimit'
  return JSON.stringify(momentsIn(after)) === JSON.stringify(momentsIn(theCase)) ? undefined : 'confirmLimit'
}

/** Everything that a calendar decides. */
const momentsIn = ({ warnAt, stepDueAt, objectBy, escalateAt, provisionalYear, stepLimits, data }: CaseDoc) => [
  [warnAt, stepDueAt, objectBy, escalateAt, provisionalYear].map((each) => each ?? null),
  (stepLimits ?? []).map(({ of, year }) => [openPromise(data, of) ?? null, year ?? null]),
]
