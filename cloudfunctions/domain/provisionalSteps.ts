import { chosenLimit, type Limit, type LimitStep, stepLimit } from '@contract/limits'
import type { Action } from '@contract/workflow/workflow'
import { workflowOf } from '@contract/workflow/workflows'
import type { Clock, ClockRules } from './caseClock'
import type { CaseDoc, HeadStep, ProvisionalStep } from './caseDoc'
import { openPromise } from './caseMoments'
import { deadlineOf } from './deadlines'

type Input = Readonly<Record<string, unknown>>
type Begun = Omit<ProvisionalStep, 'year'>

/** The deadlines of steps that a case has after an action and that may move once a missing year of the calendar is entered. */
export function provisionalStepsAfter(
  before: CaseDoc,
  next: CaseDoc,
  action: Action<string>,
  input: Input,
  now: number,
  rules: ClockRules,
): ProvisionalStep[] | undefined {
  const fresh = begunBy(before, next, action, input, now, rules).flatMap((step) => {
    const { dueAt, missingYear } = deadlineOf(rules.calendar, step.since, step.limit)
    return missingYear !== undefined && dueAt === dueOf(next, step.of) ? [{ ...step, year: missingYear }] : []
  })
  const replaced = new Set(fresh.map((step) => step.of))
  const kept = (before.provisionalSteps ?? []).filter(
    ({ of }) => !replaced.has(of) && dueOf(next, of) !== undefined && dueOf(next, of) === dueOf(before, of),
  )
  return fresh.length + kept.length > 0 ? [...fresh, ...kept] : undefined
}

/** The same deadlines under a calendar that knows more. */
export function recalculatedSteps(theCase: CaseDoc, { calendar }: ClockRules): Clock {
  const clock: Clock = {}
  const left: ProvisionalStep[] = []
  const data = { ...theCase.data }
  for (const step of theCase.provisionalSteps ?? []) {
    const { dueAt, provisional, missingYear } = deadlineOf(calendar, step.since, step.limit)
    if (missingYear !== undefined) left.push({ ...step, year: missingYear })
    if (isHead(step.of)) clock[step.of] = dueAt
    else data[step.of] = { ...(data[step.of] as object), dueAt }
    if (step.of === 'dueAt') Object.assign(clock, { dueProvisional: provisional, provisionalYear: missingYear })
  }
  return { ...clock, data, provisionalSteps: left.length > 0 ? left : undefined }
}

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
  const begins = (of: ProvisionalStep['of'], limit: Limit, since = now) => {
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
