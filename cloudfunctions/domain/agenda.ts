import { type Instalment, type Performance, performanceOf } from '@contract/performance'
import type { Action } from '@contract/workflow/workflow'
import { DAY, dayFromIso, dayOf, isoDate, startOfDay } from './localTime'

/** What a case still has to do by time beside its limits: a reminder of a dispute, the end of a consent. */
export interface AgendaItem {
  /** Milliseconds since 1970. */
  at: number
  /** The action that the system takes then. */
  action: 'remindConfirmation' | 'remindPerformance' | 'performanceLate' | 'endReferral'
  /** Days left, or the number of the instalment or of the referral; told with the step. */
  facts: Record<string, string | number>
}

/** 司法确认: both parties apply jointly within so many days from the day on which the agreement came into force (Art. 33). */
const CONFIRMATION_DAYS = 30
const REMIND_BEFORE = [15, 5, 1] as const
/** An instalment is reminded of so many days before its day. */
const PERFORMANCE_BEFORE = 3
/** Reminders come in the morning, not at midnight. */
const MORNING = 9 * 3_600_000

const dayAt = (date: string): number => startOfDay(dayFromIso(date))

type Data = Readonly<Record<string, unknown>>

export const agendaOf = (data: Data): readonly AgendaItem[] =>
  Array.isArray(data.agenda) ? (data.agenda as AgendaItem[]) : []

/** The last day on which the court can be asked, as `YYYY-MM-DD`. */
const confirmBy = (effectiveAt: number): string => isoDate(dayOf(effectiveAt) + CONFIRMATION_DAYS)

/** What must be reminded of because an agreement holds since a moment, the earliest first. */
function agendaFor(effectiveAt: number, performance: readonly Performance[]): AgendaItem[] {
  const last = confirmBy(effectiveAt)
  const confirmations = REMIND_BEFORE.map(
    (daysLeft): AgendaItem => ({
      at: dayAt(last) - daysLeft * DAY + MORNING,
      action: 'remindConfirmation',
      facts: { daysLeft, lastDay: last },
    }),
  )
  const instalments = performance.flatMap(({ no, dueOn, amount }): AgendaItem[] => {
    const facts = { no, dueOn, amount }
    const remindAt = dayAt(dueOn) - PERFORMANCE_BEFORE * DAY + MORNING
    return [
      ...(remindAt > effectiveAt ? [{ at: remindAt, action: 'remindPerformance' as const, facts }] : []),
      { at: dayAt(dueOn) + DAY + MORNING, action: 'performanceLate', facts },
    ]
  })
  return [...confirmations, ...instalments].sort((a, b) => a.at - b.at)
}

/** What of the agenda and the instalments stands in the `data` of a dispute after an action. */
export function agendaAfter(
  data: Record<string, unknown>,
  actionName: string,
  action: Action<string>,
  input: Data,
  now: number,
): Record<string, unknown> {
  if (action.schedules) {
    const agreed = (data.agreement ?? data.oralAgreement) as { instalments?: Instalment[] } | undefined
    const performance = (agreed?.instalments ?? []).map((each, index): Performance => ({ ...each, no: index + 1 }))
    const kept = performance.length > 0 ? { performance } : {}
    return { ...data, ...kept, agenda: agendaFor(now, performance) }
  }
  if (action.performs) {
    const no = input[action.performs]
    const performance = performanceOf(data).map((each) =>
      each.no === no && each.doneAt === undefined ? { ...each, doneAt: now } : each,
    )
    return { ...data, performance, agenda: agendaOf(data).filter(({ facts }) => facts.no !== no) }
  }
  if (action.unschedules) {
    const { unschedules } = action
    return { ...data, agenda: agendaOf(data).filter((item) => unschedules !== '*' && item.action !== unschedules) }
  }
  if (action.scheduled) {
    const done = agendaOf(data).find((item) => item.action === actionName)
    const late = actionName === 'performanceLate' ? done?.facts.no : undefined
    return {
      ...data,
      agenda: agendaOf(data).filter((item) => item !== done),
      ...(late === undefined
        ? {}
        : { performance: performanceOf(data).map((each) => (each.no === late ? { ...each, lateAt: now } : each)) }),
    }
  }
  return data
}
