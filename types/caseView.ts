import type { BehalfAs, CaseType, Cursor, FamilyRelation, Source } from './case'
import type { PartyView } from './dispute'
import type { DigestView } from './message'
import type { NewsView } from './news'
import type { Urgency } from './report'
import type { Point } from './street'
import type { UnitView } from './unit'
import type { Relation } from './workflow/workflow'
import type { CaseKind, CaseState } from './workflow/workflows'

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
  /** The office has put a question to the reporter and waits for the answer. */
  asked?: true
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
  /**
   * The matter of the duty catalogue, for officials: as it was recognised, or as a person corrected it, without a name where none
   * fits. `codes` are those of city management.
   */
  matter?: { name?: string; corrected: boolean; codes: string[] }
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
  /** What is told beside what happens to cases; on the first page. */
  news?: NewsView[]
}

export interface Page<T> {
  rows: T[]
  /** Missing on the last page. */
  next?: Cursor
}

export interface Summary {
  /** Number of cases in each open state, counted to `COUNTED_MOST` as the others are. */
  states: Partial<Record<CaseState, number>>
  /** Cases past their limit. */
  overdue: number
  /** Cases of an office whose reporter is to be phoned; only under the key of an office. */
  untold?: number
  /** Today's figures of the street, folded each minute; only under the key of a command centre. */
  today?: { submitted: number; answered: number; closed: number }
}
