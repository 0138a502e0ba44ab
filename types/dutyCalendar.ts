import { z } from 'zod'
import { weekdayOfDate } from './calendar'

/** 值班: who of a team is on duty when, for weeks ahead. */

export const SHIFTS = ['morning', 'afternoon', 'evening'] as const
export type Shift = (typeof SHIFTS)[number]

/** From when to when a shift lasts, `HH:mm`. */
export interface ShiftHours {
  from: string
  until: string
}
export type Hours = Record<Shift, ShiftHours>

export const USUAL_HOURS: Hours = {
  morning: { from: '08:30', until: '12:00' },
  afternoon: { from: '13:30', until: '17:30' },
  evening: { from: '18:00', until: '21:00' },
}

/** Who is on duty in each shift of a day, by account. */
export type DayShifts = Record<Shift, string[]>

export const NOBODY_ON_DUTY: DayShifts = { morning: [], afternoon: [], evening: [] }

/** People of one shift. */
const SHIFT_MOST = 12
const id = z.string().min(1).max(64)
const people = z.array(id).max(SHIFT_MOST)
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const shiftHours = z
  .strictObject({ from: clock, until: clock })
  .refine(({ from, until }) => from < until, { path: ['until'] })
const version = z.int().min(0)

export const dutyWeekInput = z.strictObject({
  officeId: id,
  /** A day of the week that is asked for. */
  date: z.iso.date(),
})

/** The repeated week, Sunday first. */
export const savePlanInput = z.strictObject({
  officeId: id,
  /** A day of the week that is shown afterwards. */
  date: z.iso.date(),
  version,
  hours: z.strictObject({ morning: shiftHours, afternoon: shiftHours, evening: shiftHours }),
  week: z.array(z.strictObject({ morning: people, afternoon: people, evening: people })).length(7),
})

/** Who is on duty in one shift of one day, whatever the week says: leave, extra duty. Null for what the week says. */
export const setShiftInput = z.strictObject({
  officeId: id,
  date: z.iso.date(),
  shift: z.enum(SHIFTS),
  version,
  accountIds: people.nullable(),
})

/** A mediator offers a shift of theirs to a colleague, who takes it or not; until then it stays theirs. */
export const HAND_OVERS = ['offer', 'takeBack', 'accept', 'decline'] as const
export const handOverInput = z.strictObject({
  officeId: id,
  date: z.iso.date(),
  shift: z.enum(SHIFTS),
  version,
  how: z.enum(HAND_OVERS),
  /** Whose shift it is, and who is to take it. */
  from: id,
  to: id,
})

export interface ShiftOffer {
  shift: Shift
  from: string
  to: string
}

export interface DutyDay {
  date: string
  /** Of the legal calendar: a holiday is served as a Sunday, a weekend that is worked as the Friday or Monday beside it. */
  special?: 'off' | 'work'
  name?: string
  shifts: DayShifts
  /** Shifts that differ from the repeated week. */
  changed: Shift[]
  offers: ShiftOffer[]
  version: number
  editedAt?: number
  editedBy?: string
}

export interface DutyWeek {
  officeId: string
  mayLead: boolean
  people: Array<{ accountId: string; name: string; isMe: boolean }>
  hours: Hours
  /** Monday first. */
  days: DutyDay[]
  /** The repeated week, Sunday first, and its version. */
  plan: { week: DayShifts[]; version: number; editedAt?: number; editedBy?: string }
}

const DAY_MS = 86_400_000

/** The seven days, Monday first, among which a day is. */
export function weekOf(date: string): string[] {
  const monday = Date.parse(`${date}T00:00:00Z`) - ((weekdayOfDate(date) + 6) % 7) * DAY_MS
  return [0, 1, 2, 3, 4, 5, 6].map((day) => new Date(monday + day * DAY_MS).toISOString().slice(0, 10))
}
