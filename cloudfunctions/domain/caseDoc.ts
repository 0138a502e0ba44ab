import type { BehalfAs, CaseType, FamilyRelation, Source, Urgency } from '@contract/case'
import type { SuggestionVoice } from '@contract/caseView'
import type { Limit } from '@contract/limits'
import type { MessageKind } from '@contract/message'
import type { Spoken } from '@contract/spoken'
import type { Point } from '@contract/street'
import type { Relation } from '@contract/workflow/workflow'
import type { CaseKind, CaseState } from '@contract/workflow/workflows'

/** An office proposed for a case, as it is stored: names are looked up when it is shown. */
export interface StoredSuggestion {
  officeId: string
  voice: SuggestionVoice
  /** Offices that help with the matter there and then (协办). */
  helperIds?: string[]
  matter?: string
  /** The category that the person chose, where that decided. */
  categoryId?: string
  words: string[]
  communityId?: string
  /** The block of the place (党建+单元). */
  unitId?: string
  /** How likely it is right, 0 to 1, from how often such proposals were; missing before anything was learned. */
  confidence?: number
  /** Words by which earlier dispatches speak for the same office. */
  alsoBy?: string[]
  /** What else earlier dispatches speak for. */
  others?: Array<{ officeId: string; confidence: number }>
  /** Until enough dispatches have stood to learn from: how many there were. */
  confirmed?: number
}

/** A party of a dispute as lists show it. */
export interface StoredParty {
  _id: string
  applicant: boolean
  nameMasked: string
  accountId?: string
  /** What the party needs beside the common language. */
  language?: Spoken
  /** The look-up value of the phone: who registers with it later is found to be the party. */
  phoneHash?: string
}

/** A case as the database holds it. Times are milliseconds since 1970; nothing personal stands here open. */
export interface CaseDoc {
  _id: string
  kind: CaseKind
  street: string
  number: string
  type: CaseType
  /** What it is about, as the person chose it. */
  categoryId?: string
  /** The matter of the duty catalogue that a person put in place of the recognised one, or `NO_MATTER`. */
  matter?: string
  title: string
  text: string
  place: { communityId?: string; unitId?: string; address: string; point?: Point }
  source: Source
  reportedAt: number
  createdAt: number
  updatedAt: number
  state: CaseState
  /** One more with every event; events are numbered by it. */
  version: number
  open: boolean
  /** The reporter waits for a result: the case is open, or stands under another one that will bring it (并单). */
  waits: boolean
  /** Keys of everybody who may read the case: `a:<account>`, `o:<office>`, `p:<account>` of whom it is assigned to. Written by the engine only. */
  readers: string[]
  /** What finds the case by relation, such as `by:<account>`: see `linkTo`. Written by the engine only. */
  links: string[]
  centreId: string
  /** Command centres that had it before (联动): they still read it and act on it no more. */
  pastCentreIds?: string[]
  leadOfficeId?: string
  /** The official of the holding office who has it in hand, and the masked name at that time. */
  assigneeId?: string
  assigneeName?: string
  /** The case under which this one is handled (并单). */
  mainId?: string
  /** The case that this one was split from (拆单). */
  parentId?: string
  /** Offices that help the lead (协办). */
  helperIds: string[]
  urgency: Urgency
  /** The place of the urgency among all of them, so that a list can be ordered by it. */
  urgencyRank: number
  reporter: {
    accountId?: string
    nameMasked: string
    phoneMasked: string
    phoneVerified: boolean
    nameHidden: boolean
    /** Nobody but the reporter learns who it is; name and phone are then not kept with the case. */
    anonymous?: true
  }
  /** Of a dispute: between whom it is, as lists show them. */
  parties?: readonly StoredParty[]
  /** Their whole names, phones and homes, sealed: a JSON text by party. */
  partiesSealed?: string
  /** The enterprise in whose name it was reported; its name is a copy, for lists. */
  enterpriseId?: string
  enterpriseName?: string
  /** The person that somebody else reported for, as others see them. */
  behalf?: { as: BehalfAs; relation?: FamilyRelation; nameMasked: string; phoneMasked: string }
  /** Their whole name and phone, sealed: a JSON text of both. */
  behalfSealed?: string
  /** Find them by name and by phone without keeping these readable. */
  behalfHashes?: string[]
  /** Their account, when an agent carried their matter here: the case is theirs too. */
  concernedId?: string
  fileIds: string[]
  suggestion?: StoredSuggestion
  /** The limit it was dispatched under: a copy, so that editing the table moves no case. */
  limit?: Limit
  /** When the handling began; missing while no office's clock runs. */
  handlingSince?: number
  /** Since when the centre has it to send on. */
  deskSince?: number
  /** Times of the handling that did not count, and working days granted on top: the limit can be computed again. */
  pauses?: ReadonlyArray<{ from: number; to: number }>
  extendedBy?: number
  /** Since when the clock stands, and how long it may. */
  pausedAt?: number
  pauseLimit?: Limit
  dueAt?: number
  /** The limit runs into a year whose calendar is not entered, and into which. */
  dueProvisional: boolean
  provisionalYear?: number
  /** The limits of its steps that run in working time; missing where none does. */
  stepLimits?: StepLimit[]
  overdue: boolean
  /** When to warn of the limit; missing once it was done. */
  warnAt?: number
  /** By when the step that the state waits for must be taken, such as the acceptance. */
  stepDueAt?: number
  /** Until when the office that has it may return it; missing in cases older than the rule. */
  objectBy?: number
  /** When the superior is told again of what is overdue. */
  escalateAt?: number
  /** The earliest of everything the system must do by time. */
  nextAt?: number
  data: Record<string, unknown>
  /** It stands in the figures of the month in which it came in; missing in a case older than these until its next step or the back-fill. */
  tallied?: true
  /** Hash of the last event: the next one is chained to it. */
  lastHash: string
}

/** Deadlines of steps that stand in the head of a case; `dueAt` while a low rating is looked into. */
export type HeadStep = 'stepDueAt' | 'objectBy' | 'escalateAt' | 'dueAt'

/** The limit of a step, so that its deadline can be computed again under another calendar. */
export interface StepLimit {
  /** Where it stands: in the head, or what was asked for under this name in `data`. */
  of: string
  since: number
  limit: Limit
  /** The year that is not entered and that it runs into. */
  year?: number
}

export interface EventDoc {
  /** `<caseId>:<version>` */
  _id: string
  caseId: string
  kind: CaseKind
  version: number
  action: string
  from?: CaseState
  to: CaseState
  at: number
  by: { relation: Relation; accountId?: string; officeId?: string; nameMasked?: string }
  note?: string
  fileIds: string[]
  facts: Record<string, string | number>
  /** Whose inboxes show it, by key. */
  tells: string[]
  previousHash: string
  hash: string
}

/** One more of something on a day, or so many. */
export interface CountEffect {
  kind: 'count'
  day: string
  name: string
  /** Missing for one. */
  by?: number
}

/** An action of the system on another case, or on every case with a link, that a step causes. */
export interface FollowEffect {
  kind: 'follow'
  target: { caseId: string } | { link: string }
  action: string
  input: Record<string, unknown>
  /** Taken on the case of the step, with the same input, when the target cannot follow any more. */
  otherwise?: string
}

/** A sub-order that a split opens; its id says which one it is, so that it never comes into being twice. */
export interface OpenEffect {
  kind: 'open'
  caseId: string
  number: string
  officeId: string
  note: string
}

/** Somebody, or a team, has more or less to do: `a:<account>` or `o:<office>`. */
export interface LoadEffect {
  kind: 'load'
  key: string
  running: number
  following: number
}

/** Somebody is told by WeChat: everybody behind the keys, but not who did it. */
export interface MessageEffect {
  kind: 'message'
  message: MessageKind
  eventId: string
  caseId: string
  keys: string[]
  except?: string
}

/** What the scheduler alone sees to. */
export type FoldedEffect = CountEffect | IndexEffect | IssueEffect | LearnEffect | LoadEffect | MessageEffect

/** What a step asks for beyond its own case, carried out after the transaction. */
export type Effect = FoldedEffect | CausedEffect

/** The words by which the case is found are to be written anew. */
export interface IndexEffect {
  kind: 'index'
  caseId: string
}

/** A new report may be of a thing that others write about. */
export interface IssueEffect {
  kind: 'issue'
  caseId: string
}

/** The case has something to teach about where such matters belong. */
export interface LearnEffect {
  kind: 'learn'
  caseId: string
}

/** What happens in other cases, one after the other. */
export type CausedEffect = FollowEffect | OpenEffect
