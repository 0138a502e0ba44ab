import { z } from 'zod'
import { cursorInput, PAGE_MOST } from './case'
import { LIMIT_MOST, LIMIT_STEP_NAMES, LIMIT_UNITS, type Limit, type LimitRowName } from './limits'
import { REPORT_TYPES, URGENCIES } from './report'

/** The version of a document that its editor saw, 0 for one that does not exist yet; another one by now is a conflict. */
export const seenVersion = z.int().min(0)

export const SOURCE_MOST = 120

const urgency = z.enum(URGENCIES)

export const limitRowInput = z.discriminatedUnion('scope', [
  z.strictObject({ scope: z.literal('category'), key: z.string().min(1).max(64), urgency }),
  z.strictObject({ scope: z.literal('type'), key: z.enum(REPORT_TYPES), urgency }),
  z.strictObject({ scope: z.literal('street'), urgency }),
  z.strictObject({ scope: z.literal('step'), key: z.enum(LIMIT_STEP_NAMES), urgency }),
])

export const setLimitInput = z.strictObject({
  row: limitRowInput,
  /** Null takes the row away: what stands above it holds again. */
  limit: z.strictObject({ unit: z.enum(LIMIT_UNITS), amount: z.int().min(1).max(LIMIT_MOST) }).nullable(),
  /** Where the number comes from: a regulation, a decision of the street. */
  source: z.string().trim().max(SOURCE_MOST),
  version: seenVersion,
})

export type LimitRow = LimitRowName & {
  /** What the log of edits calls it. */
  thing: string
  /** Missing where the row was taken away. */
  limit?: Limit
  source: string
  version: number
  editedAt?: number
  editedBy?: string
}

export interface LimitsView {
  /** Rows that were ever entered. */
  rows: LimitRow[]
  /** Open reports, counted to 100 at most: none of their limits moves when the table is edited. */
  openCases: number
}

const isoDay = z.string().min(1).max(10)

/** A whole year, as the State Council's notice gives it. */
export const enterCalendarInput = z.strictObject({
  year: z.int().min(2020).max(2100),
  off: z.array(z.strictObject({ name: z.string().trim().max(30), from: isoDay, to: isoDay })).max(40),
  work: z.array(isoDay).max(40),
  /** The notice, with its number where it has one. */
  source: z.string().trim().min(1).max(SOURCE_MOST),
  version: seenVersion,
})

/** One day of a year that is entered: `usual` is what its day of the week says. */
export const setCalendarDayInput = z.strictObject({
  date: z.iso.date(),
  kind: z.enum(['off', 'work', 'usual']),
  name: z.string().trim().max(30),
  /** The notice that changes it. */
  source: z.string().trim().min(1).max(SOURCE_MOST),
  version: seenVersion,
})

export interface CalendarYearView {
  /** What the log of edits calls it. */
  thing: string
  year: number
  off: string[]
  work: string[]
  /** What a day is called, and the notice of one that was changed by itself. */
  notes: Record<string, { name: string; source?: string }>
  source: string
  version: number
  editedAt?: number
  editedBy?: string
}

export interface CalendarsView {
  years: CalendarYearView[]
  /** The first year that should be entered by now and is not: next year's from the 1st of November. */
  missing?: number
  /** Open cases whose limit runs into it, counted to 100 at most. */
  provisional: number
}

/** What an edit was made to. */
export const ADMIN_THINGS = [
  'limits',
  'calendars',
  'notices',
  'faqs',
  'categories',
  'duties',
  'streets',
  'routing',
  'offices',
  'communities',
  'units',
  'members',
  'invitations',
  'templates',
  'products',
  'policies',
  'mediators',
  'dutyPlans',
  'dutyDays',
  'enterprises',
  'contacts',
  'parks',
  'visitClasses',
] as const
export type AdminThing = (typeof ADMIN_THINGS)[number]

export const adminLogInput = z.strictObject({
  /** Only edits of this; everything when it is missing. */
  what: z.enum(ADMIN_THINGS).optional(),
  /** Only edits of this one thing, which `what` says the kind of. */
  thing: z.string().min(1).max(128).optional(),
  after: cursorInput.optional(),
  limit: z.int().min(1).max(PAGE_MOST).default(20),
})

/** One edit: who changed what, from what, to what. */
export interface AdminLogRow {
  _id: string
  /** The collection that was edited. */
  what: string
  /** The document within it. */
  thing: string
  nameMasked: string
  before: Record<string, unknown> | null
  after: Record<string, unknown>
  at: number
}
