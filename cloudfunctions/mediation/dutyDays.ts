import { type DutyDay, SHIFTS, type Shift, USUAL_HOURS, weekOf } from '@contract/dutyCalendar'
import { shiftsOn, specialOf } from '../domain/dutyCalendar'
import type { MemberContext } from '../kit/context'
import { command } from '../kit/database'
import type { DutyDayDoc, DutyPlanDoc } from '../kit/mediationDocuments'
import type { CalendarDoc } from '../kit/streetDocuments'

export const dutyDayId = (officeId: string, date: string): string => `${officeId}:${date}`

export const noPlan = (officeId: string, street: string): DutyPlanDoc => ({
  _id: officeId,
  street,
  hours: USUAL_HOURS,
  week: Array.from({ length: 7 }, () => ({ morning: [], afternoon: [], evening: [] })),
})

export const calendarOf = (calendars: readonly CalendarDoc[], date: string): CalendarDoc | undefined =>
  calendars.find(({ year }) => year === Number(date.slice(0, 4)))

/** What is different on the days of the week in which a date is. */
export async function changedDays(
  { collections }: MemberContext,
  officeId: string,
  date: string,
): Promise<DutyDayDoc[]> {
  const ids = weekOf(date).map((day) => dutyDayId(officeId, day))
  return collections.dutyDays.find({ where: { _id: command.in(ids) }, limit: ids.length })
}

/** One day of a team's calendar as pages show it. */
export function dutyDay(
  plan: DutyPlanDoc | undefined,
  changed: DutyDayDoc | undefined,
  calendar: CalendarDoc | undefined,
  date: string,
  present: ReadonlySet<string>,
): DutyDay {
  const shifts = shiftsOn(plan, changed?.shifts, calendar, date, present)
  const special = specialOf(calendar, date)
  const name = calendar?.notes?.[date]?.name
  const isOn = (shift: Shift, accountId: string): boolean => shifts[shift].includes(accountId)
  return {
    date,
    ...(special ? { special } : {}),
    ...(name ? { name } : {}),
    shifts,
    changed: SHIFTS.filter((shift) => changed?.shifts[shift] !== undefined),
    offers: (changed?.offers ?? []).filter(({ shift, from, to }) => isOn(shift, from) && present.has(to)),
    version: changed?.version ?? 0,
    editedAt: changed?.editedAt,
    editedBy: changed?.editedBy,
  }
}
