import { chosenLimit, type Limit, type LimitStep, stepLimit } from '@contract/limits'
import type { Action } from '@contract/workflow/workflow'
import { workflowOf } from '@contract/workflow/workflows'
import type { Clock, ClockRules } from './caseClock'
import type { CaseDoc, HeadStep, StepLimit } from './caseDoc'
import { openPromise } from './caseMoments'
import { deadlineOf } from './deadlines'

type Input = Readonly<Record<string, unknown>>
type Begun = Omit<StepLimit, 'year'>

/** The limits of steps that a case has after an action. Those by the clock know no calendar and are not kept. */
export function stepLimitsAfter(
  before: CaseDoc,
  next: CaseDoc,
  action: Action<string>,
  input: Input,
  now: number,
  rules: ClockRules,
): StepLimit[] | undefined {
  const fresh = begunBy(before, next, action, input, now, rules).flatMap((step): StepLimit[] => {
    const { dueAt, missingYear } = deadlineOf(rules.calendar, step.since, step.limit)
    if (!isWorkingTime(step.limit) || dueAt !== dueOf(next, step.of)) return []
    return [{ ...step, ...(missingYear === undefined ? {} : { year: missingYear }) }]
  })
  const replaced = new Set(fresh.map((step) => step.of))
  const kept = (before.stepLimits ?? []).filter(
    ({ of }) => !replaced.has(of) && dueOf(next, of) !== undefined && dueOf(next, of) === dueOf(before, of),
  )
  return fresh.length + kept.length > 0 ? [...fresh, ...kept] : undefined
}

/** The same limits under another calendar; `dueAt` is the limit of the case itself, from which its escalation is counted. */
export function recalculatedSteps(theCase: CaseDoc, dueAt: number | undefined, { calendar }: ClockRules): Clock {
  const clock: Clock = {}
  const data = { ...theCase.data }
  const stepLimits = (theCase.stepLimits ?? []).map(({ year: _, ...step }): StepLimit => {
    const since = step.of === 'escalateAt' ? (dueAt ?? step.since) : step.since
    const ends = deadlineOf(calendar, since, step.limit)
    const year = ends.missingYear
    if (isHead(step.of)) clock[step.of] = ends.dueAt
    else data[step.of] = { ...(data[step.of] as object), dueAt: ends.dueAt }
    if (step.of === 'dueAt') Object.assign(clock, { dueProvisional: ends.provisional, provisionalYear: year })
    return { ...step, since, ...(year === undefined ? {} : { year }) }
  })
  return { ...clock, data, stepLimits: stepLimits.length > 0 ? stepLimits : undefined }
}

const isWorkingTime = ({ unit }: Limit): boolean => unit === 'workingDays' || unit === 'workingHours'

const HEAD: readonly string[] = ['stepDueAt', 'objectBy', 'escalateAt', 'dueAt'] satisfies HeadStep[]
const isHead = (of: string): of is HeadStep => HEAD.includes(of)

const dueOf = (theCase: CaseDoc, of: string): number | undefined =>
  isHead(of) ? theCase[of] : openPromise(theCase.data, of)

/** What began with an action, since when, and under which limit. */
function begunBy(
  before: CaseDoc,
  next: CaseDoc,
  action: Action<string>,
  input: Input,
  now: number,
  { calendar, limits }: ClockRules,
): Begun[] {
  const begun: Begun[] = []
  const begins = (of: StepLimit['of'], limit: Limit, since = now) => {
    const dueAt = dueOf(next, of)
    if (dueAt !== undefined && dueAt !== dueOf(before, of)) begun.push({ of, since, limit })
  }
  const ofStep = (step: LimitStep) => stepLimit(limits, step)
  const step = workflowOf(next.kind).steps?.[next.state]
  const measure = (limit: Limit): number => deadlineOf(calendar, now, limit).dueAt
  if (step) begins('stepDueAt', stepLimit(limits, step.limit, next.urgency, measure))
  begins('objectBy', ofStep('objection'))
  begins('escalateAt', ofStep('escalate'), before.dueAt)
  if (action.limit === 'startReview') begins('dueAt', ofStep('review'))
  const { within, keeps } = action
  if (within && keeps) begins(keeps, (within.field && chosenLimit(input[within.field])) || ofStep(within.step))
  return begun
}
