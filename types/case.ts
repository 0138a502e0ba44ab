import { z } from 'zod'
import { CONTACT_PHONE } from './account'
import { answersInput } from './answers'
import { type DisputeType, disputeInput } from './dispute'
import type { CallError } from './errors'
import { fileId, PHOTOS_MOST } from './fields'
import { type NeedType, needInput } from './need'
import type { Role } from './permissions'
import { ADDRESS_MOST, REPORT_TYPES, type ReportType, TEXT_MOST, TITLE_MOST, type Urgency } from './report'
import { CASE_KINDS, CASE_STATES, type CaseState } from './workflow/workflows'

export { ADDRESS_MOST, REPORT_TYPES, type ReportType, TEXT_MOST, TITLE_MOST, type Urgency }

/** What sort of case of its kind it is. */
export type CaseType = ReportType | DisputeType | NeedType

/** Where a case came in: the mini program, the same pages in a browser, the 12345 hotline, a counter, or a phone of ours. */
export const SOURCES = ['weapp', 'web', 'hotline', 'counter', 'phone'] as const
export type Source = (typeof SOURCES)[number]

/** Degrees within China, so that swapped or zero coordinates are noticed. */
export const pointInput = z.strictObject({ lng: z.number().min(73).max(136), lat: z.number().min(3).max(54) })

export const placeInput = z.strictObject({
  /** Missing when the person does not know it: the address and the text are searched for it. */
  communityId: z.string().min(1).max(64).optional(),
  address: z.string().trim().max(ADDRESS_MOST),
  point: pointInput.optional(),
})

/** By what way somebody spoke to the staff who file a report for them. */
export const CHANNELS = ['hotline', 'counter', 'phone'] as const
export type Channel = (typeof CHANNELS)[number]

/** What the person is to the member of the family who reports for them. */
export const FAMILY_RELATIONS = ['parent', 'spouse', 'child', 'sibling', 'other'] as const
export type FamilyRelation = (typeof FAMILY_RELATIONS)[number]

/** Name and phone of the person a report is for; stored sealed, shown masked. */
const concerned = {
  name: z.string().trim().min(1).max(60),
  phone: z.string().trim().regex(CONTACT_PHONE).optional(),
}

/** A report for somebody else: by family, by an agent (民情民访代办员), or by staff for who phones or comes to the counter. */
export const behalfInput = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('family'), ...concerned, relation: z.enum(FAMILY_RELATIONS).optional() }),
  z.strictObject({ as: z.literal('agent'), ...concerned }),
  z.strictObject({
    as: z.literal('staff'),
    ...concerned,
    channel: z.enum(CHANNELS),
    /** The hotline's own number of the message: the same one is filed only once. */
    externalId: z.string().trim().min(1).max(64).optional(),
    /** Milliseconds since 1970: when the person told it, if that was earlier than now. */
    reportedAt: z.int().min(0).optional(),
  }),
])
export type BehalfAs = z.infer<typeof behalfInput>['as']

export const reportInput = z.strictObject({
  kind: z.literal('report'),
  type: z.enum(REPORT_TYPES),
  title: z.string().trim().max(TITLE_MOST).optional(),
  text: z.string().trim().min(2).max(TEXT_MOST),
  place: placeInput,
  /** What it is about, as the person chose it; missing when the street is to judge. */
  categoryId: z.string().min(1).max(64).optional(),
  /** Answers to what the category asks, by the id of the question. */
  answers: answersInput.default({}),
  fileIds: z.array(fileId).max(PHOTOS_MOST).default([]),
  /** The office does not learn who reports it; the command centre does. */
  hideName: z.boolean().default(false),
  /** Nobody learns who reports it; only where the category allows it. */
  anonymous: z.boolean().default(false),
  /** The person was shown the emergency numbers and said that nobody is in danger. */
  saidSafe: z.boolean().default(false),
  /** Who is reported for, when it is not the caller. */
  behalf: behalfInput.optional(),
  /** The enterprise in whose name the caller reports. */
  enterpriseId: z.string().min(1).max(64).optional(),
  /** An open report of the same matter that the person has found: theirs is handled together with it (我也遇到). */
  joins: z.string().min(1).max(64).optional(),
})

export type ReportInput = z.output<typeof reportInput>
/** What a caller writes to file a report. */
export type ReportRequest = z.input<typeof reportInput>

export const submitInput = z.discriminatedUnion('kind', [reportInput, disputeInput, needInput])
export type SubmitInput = z.input<typeof submitInput>

const caseId = z.string().min(1).max(64)

export const actInput = z.strictObject({
  caseId,
  /** The version that the actor saw; another one by now means that somebody was faster. */
  version: z.int().min(1),
  action: z.string().min(1).max(40),
  /** Checked against the fields of the action in its workflow table. */
  input: z.record(z.string(), z.unknown()),
})

export const colleaguesInput = z.strictObject({ officeId: z.string().min(1).max(64) })

/** Somebody of one's own office to whom a case can be given. */
export interface Colleague {
  accountId: string
  name: string
  role: Role
}

export const BULK_MOST = 50

/** Lists of cases are counted up to here, so that an office sees its number go down; beyond it the page says only that there are more. */
export const COUNTED_MOST = 1000

export const bulkActInput = z.strictObject({
  action: z.string().min(1).max(40),
  /** The one form for all of them. */
  input: z.record(z.string(), z.unknown()),
  /** Each case goes to the office suggested for it, in place of one that the input names. */
  toSuggested: z.boolean().default(false),
  items: z
    .array(z.strictObject({ caseId, version: z.int().min(1) }))
    .min(1)
    .max(BULK_MOST),
  /** Only says what would happen, by the same checks. */
  preview: z.boolean().default(false),
})

/** What of a case an action on many of them can change. */
export interface BulkSide {
  state: CaseState
  version: number
  urgency: Urgency
  officeName?: string
  officeNameEn?: string
  assigneeName?: string
}

/** What became of one of many cases, or would become of it. */
export interface BulkRow {
  caseId: string
  ok: boolean
  /** These are missing for a case that the caller may not read. */
  number?: string
  title?: string
  before?: BulkSide
  /** Only when it went well. */
  after?: BulkSide
  /** Why not. */
  error?: CallError
}

export const caseIdInput = z.strictObject({ caseId })

export const earlierInput = z.strictObject({ caseId, before: z.int().min(2) })

export const PAGE_MOST = 50

/** Where the next page begins: the sort key and id of the last row of this one. */
export const cursorInput = z.strictObject({
  at: z.number(),
  id: z.string().min(1).max(128),
  /** Of a list by urgency: the rank of the last row. */
  rank: z.int().min(0).max(9).optional(),
})
export type Cursor = z.infer<typeof cursorInput>

/** The key that a list is read under: what one reported, what one was given to handle, or that of an office or an enterprise one belongs to. */
export const listKey = z.union([
  z.literal('mine'),
  z.literal('assigned'),
  z.strictObject({ office: z.string().min(1).max(64) }),
  z.strictObject({ enterprise: z.string().min(1).max(64) }),
  /** The disputes of a committee or of the mediation centre, for who leads there. */
  z.strictObject({ mediation: z.string().min(1).max(64) }),
])
export type ListKey = z.infer<typeof listKey>

/** `due`: the nearest limit first; `urgent`: by urgency, then by limit; `newest` and `oldest`: by when it came. */
export const QUEUE_ORDERS = ['due', 'urgent', 'oldest', 'newest'] as const
export type QueueOrder = (typeof QUEUE_ORDERS)[number]

const listFilter = z.strictObject({
  key: listKey,
  kind: z.enum(CASE_KINDS),
  state: z.enum(CASE_STATES).optional(),
  /** Only cases that are still open, or only closed ones. */
  open: z.boolean().optional(),
  /** Only cases whose reporter still waits for a result, be it that of another case, or only the others. */
  waits: z.boolean().optional(),
  /** Only cases that this office leads; for the command centre, whose own key sees all. */
  leadOfficeId: z.string().min(1).max(64).optional(),
  categoryId: z.string().min(1).max(64).optional(),
  /** Only open cases whose limit has passed. */
  overdue: z.boolean().optional(),
})

export const listInput = z.strictObject({
  ...listFilter.shape,
  order: z.enum(QUEUE_ORDERS),
  after: cursorInput.optional(),
  limit: z.int().min(1).max(PAGE_MOST).default(20),
})

/** All the kept filters of an official, and one more. */
export const COUNTED_FILTERS_MOST = 21

/** Several lists whose lengths are asked for at once. */
export const countsInput = z.strictObject({ filters: z.array(listFilter).max(COUNTED_FILTERS_MOST) })

export const linkedInput = z.strictObject({
  caseId,
  /** `main`: the cases merged under this one; `parent`: those that it was split into. */
  link: z.enum(['main', 'parent']),
  after: cursorInput.optional(),
  limit: z.int().min(1).max(PAGE_MOST).default(20),
})

export const changesInput = z.strictObject({
  key: listKey,
  /** The `until` of the last answer; only what changed later comes back. */
  since: z.int().min(0),
})

export const summaryInput = z.strictObject({ key: listKey, kind: z.enum(CASE_KINDS) })

export const untoldInput = z.strictObject({
  officeId: z.string().min(1).max(64),
  after: cursorInput.optional(),
  limit: z.int().min(1).max(PAGE_MOST).default(20),
})

export const inboxInput = z.strictObject({
  after: cursorInput.optional(),
  limit: z.int().min(1).max(PAGE_MOST).default(20),
})
