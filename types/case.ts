import { z } from 'zod'
import { CONTACT_PHONE } from './account'
import { answersInput } from './answers'
import { type DisputeType, disputeInput, type PartyView } from './dispute'
import type { CallError } from './errors'
import { fileId, PHOTOS_MOST } from './fields'
import type { DigestView } from './message'
import { type NeedType, needInput } from './need'
import type { Role } from './permissions'
import { ADDRESS_MOST, REPORT_TYPES, type ReportType, TEXT_MOST, TITLE_MOST, type Urgency } from './report'
import type { Point } from './street'
import type { UnitView } from './unit'
import type { Relation } from './workflow/workflow'
import { CASE_KINDS, CASE_STATES, type CaseKind, type CaseState } from './workflow/workflows'

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

/** Duty catalogue by the words, the category that the person chose, the place, the model, or none of them. */
export type SuggestionVoice = 'catalogue' | 'category' | 'place' | 'model' | 'fallback'

/** Why an office is proposed: which voice spoke and what it heard. */
export interface Suggestion {
  officeId: string
  officeName: string
  officeNameEn: string
  voice: SuggestionVoice
  /** Offices that help with the matter there and then (协办). */
  helpers: Array<{ officeId: string; officeName: string; officeNameEn: string }>
  /** The matter of the duty catalogue. */
  matter?: string
  /** The category that the person chose, where that decided. */
  categoryId?: string
  /** The words of the report that decided. */
  words: string[]
  communityId?: string
  /** The block of the place, and its names. */
  unitId?: string
  unitName?: string
  unitNameEn?: string
  /** How likely it is right, 0 to 1; missing before anything was learned. */
  confidence?: number
  /** Words by which earlier dispatches speak for the same office. */
  alsoBy?: string[]
  /** What else earlier dispatches speak for. */
  others: Array<{ officeId: string; officeName: string; officeNameEn: string; confidence: number }>
  /** Until enough dispatches have stood to learn from: how many there were. */
  confirmed?: number
}

/** What of a case tells how much time is left. */
export type CaseTime = Pick<CaseRow, 'state' | 'dueAt' | 'dueProvisional' | 'overdue'>

export interface CaseRow {
  _id: string
  kind: CaseKind
  number: string
  type: CaseType
  title: string
  state: CaseState
  version: number
  /** Of a sub-order: the case that it was split from. Officials only. */
  parentId?: string
  source: Source
  categoryId?: string
  communityId?: string
  leadOfficeId?: string
  leadOfficeName?: string
  leadOfficeNameEn?: string
  /** For officials only. */
  address?: string
  /** The official who has it in hand; for officials only, the name masked. */
  assigneeId?: string
  assigneeName?: string
  /** Neither WeChat nor the inbox has reached the reporter, who must be phoned; for officials. */
  untold?: true
  /** The office that is proposed, for officials, while it has none. */
  suggested?: Pick<Suggestion, 'officeId' | 'officeName' | 'officeNameEn' | 'voice' | 'confidence'> & {
    helperIds?: string[]
  }
  createdAt: number
  updatedAt: number
  urgency: Urgency
  /** When the state that it has now must be left; missing once the case is closed. */
  dueAt?: number
  /** Until when the office that has it may return it; for officials only. */
  objectBy?: number
  dueProvisional: boolean
  overdue: boolean
  /** The enterprise that reported it, unless it keeps its name hidden. */
  enterpriseName?: string
  /** Who reported it for somebody else. */
  behalfAs?: BehalfAs
  /** How often the person sent it back as not solved; missing when never. */
  reopened?: number
  /** Of a dispute: between whom it is, masked; the applicant first. */
  partyNames?: string[]
}

export interface CaseView extends CaseRow {
  text: string
  place: { communityId?: string; unitId?: string; address: string; point?: Point }
  /** The block that it lies in and whom to ask there; missing when the place does not tell. */
  unit?: UnitView
  /** When the person told it; earlier than `createdAt` for a message of the hotline. */
  reportedAt: number
  reporter: { name: string; phone: string; phoneVerified: boolean; nameHidden: boolean; anonymous: boolean }
  /** Of a dispute: those between whom it is, whole. */
  parties?: PartyView[]
  /** The enterprise in whose name it was reported. */
  enterprise?: { _id: string; name: string; creditCode: string; verified: boolean }
  /** The person that somebody else reported for, masked; `byPhone` when the answer must be told to them by phone. */
  behalf?: { as: BehalfAs; relation?: FamilyRelation; name: string; phone: string; byPhone: boolean }
  fileIds: string[]
  suggestion?: Suggestion
  /** What it is about, where the duty catalogue gives that to a department; for officials. */
  duty?: { matters: string[]; officeName: string; officeNameEn: string }
  /** The command centre that answers for it, for officials. */
  centreId?: string
  /** The office in whose hands it is, for officials. */
  holderId?: string
  /** Offices that help the lead (协办). */
  helpers: Array<{ officeId: string; officeName: string; officeNameEn: string }>
  /** How the caller stands to the case: pages draw the actions that these relations have. */
  relations: Relation[]
  /** The report that this one is handled under (并单), and where that one stands; its id for officials who may read it. */
  main?: { number: string; state: CaseState; caseId?: string }
  /** What actions keep: `answer`, `rating`, `callback`, the number of times `reopened`. */
  data: Record<string, unknown>
  /** The newest steps that the caller may know of, in order. */
  events: EventView[]
  /** There are steps before this version, which `cases.earlier` shows. */
  earlier?: number
}

export interface EarlierSteps {
  events: EventView[]
  /** There are still earlier ones before this version. */
  earlier?: number
}

export interface ContactView {
  name: string
  /** As it is now: it is there to call the person. */
  phone: string
  /** The phone that the report was filed with, masked, when the person has another one now. */
  phoneThen?: string
  text: string
  /** The person that somebody else reported for. */
  concerned?: { name: string; phone: string }
}

export interface EventView {
  _id: string
  caseId: string
  version: number
  action: string
  from?: CaseState
  to: CaseState
  at: number
  by: { relation: Relation; officeName?: string; officeNameEn?: string; name?: string; isMe: boolean }
  note?: string
  fileIds: string[]
  /** The reporter does not see this step at all. */
  internal: boolean
  /** The reporter does not see its note. */
  noteInternal: boolean
  /** Facts of the step, such as the office it was sent to. */
  facts: Record<string, string | number>
}

export interface InboxItem {
  event: EventView
  kind: CaseKind
  title: string
  number: string
  unread: boolean
  /** The time of the case as it stands now. */
  time: CaseTime
}

/** One page of the inbox; on the first one stands what lay before one's offices this morning. */
export interface InboxView extends Page<InboxItem> {
  digests?: DigestView[]
}

export interface Page<T> {
  rows: T[]
  /** Missing on the last page. */
  next?: Cursor
}

export interface Summary {
  /** Number of cases in each open state, counted to 100 at most. */
  states: Partial<Record<CaseState, number>>
  /** Cases past their limit, counted to 100 at most. */
  overdue: number
  /** Cases of an office whose reporter is to be phoned, counted to 100 at most; only under the key of an office. */
  untold?: number
  /** Today's figures of the street, folded each minute; only under the key of a command centre. */
  today?: { submitted: number; answered: number; closed: number }
}
