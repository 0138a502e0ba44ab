import { type DayShifts, type Hours, SHIFTS, type Shift } from '@contract/dutyCalendar'
import type { DutyDayDoc, DutyPlanDoc } from '../kit/mediationDocuments'
import type { AccountDoc } from '../kit/peopleDocuments'
import type { OfficeDoc } from '../kit/streetDocuments'

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

type Logged = Record<string, unknown>

/** What the log of edits keeps of a duty calendar: hours and masked names, which read the same in every language. */
export function dutyLog(team: OfficeDoc, people: readonly AccountDoc[], hours: Hours) {
  const nameOf = (id: string): string => people.find(({ _id }) => _id === id)?.nameMasked ?? '—'
  const hoursOf = (shift: Shift, of: Hours): string => `${of[shift].from}—${of[shift].until}`
  const lines = (shifts: Partial<DayShifts>, of: Hours): string[] =>
    SHIFTS.flatMap((shift) => {
      const on = shifts[shift]
      return on ? [`${hoursOf(shift, of)} ${on.map(nameOf).join(' ') || '—'}`] : []
    })
  const ofPlan = (plan: DutyPlanDoc | undefined): Logged => ({
    name: team.name,
    ...Object.fromEntries((plan?.week ?? []).map((day, index) => [WEEKDAYS[index], lines(day, plan?.hours ?? hours)])),
  })
  const ofDay = (day: DutyDayDoc | undefined, date: string): Logged => ({
    name: `${team.name} ${date}`,
    shifts: lines(day?.shifts ?? {}, hours),
    offers: (day?.offers ?? []).map(
      ({ shift, from, to }) => `${hoursOf(shift, hours)} ${nameOf(from)} → ${nameOf(to)}`,
    ),
  })
  return { ofPlan, ofDay }
}
