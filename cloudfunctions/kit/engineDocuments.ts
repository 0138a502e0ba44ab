import type { Cursor } from '@contract/case'
import type { CausedEffect, FoldedEffect } from '../domain/caseDoc'
import type { KeptOutcome, VoiceRecord } from '../domain/learning/learned'
import type { StoredBytes } from './storedBytes'

/** What the machinery keeps beside cases and their steps. */

/** A request that was carried out: the same one is answered from here, not carried out again. */
export interface RequestDoc {
  /** `<accountId>:<requestId>`; what the system does because of an event has `system:<event id>/<caseId>`. */
  _id: string
  /** The use case, and for an action its name. */
  what: string
  caseId: string
  expiresAt: number
}

/** What a step adds to the figures of a day and to the words of its case, and whom WeChat tells; the scheduler folds it in and takes the row away. */
export interface CountRow {
  /** The id of the event. */
  _id: string
  what: 'count'
  at: number
  effects: FoldedEffect[]
}

/** What a step causes in other cases; taken away once all of it has been carried out. */
export interface FollowRow {
  /** `<event id>:follow` */
  _id: string
  what: 'follow'
  at: number
  caseId: string
  eventId: string
  effects: CausedEffect[]
  /** How far it has been carried out: so many effects wholly, of the next one everything up to this case. */
  reached?: { effects: number; after?: Cursor }
  /** How often a case failed to follow for a reason that may pass. */
  tries?: number
}

/** Somebody who no longer handles the cases of an office: those that they had in hand go back to it. */
export interface LeaveRow {
  /** `leave:<accountId>:<officeId>` */
  _id: string
  what: 'leave'
  at: number
  accountId: string
  officeId: string
}

/** The calendar was edited: the limits that run are computed again, one open case after the other. */
export interface CalendarRow {
  /** `calendar:<street>` */
  _id: string
  what: 'calendar'
  /** From when on no instance works with the calendar as it was. */
  at: number
  /** Which edit: one that comes while the cases are gone through begins anew. */
  edit: string
  /** How far it came: the list of this place, up to this case. */
  reached?: { list: number; after?: Cursor }
}

/** Something was told beside what happens to cases: WeChat says so to whom it concerns. */
export interface NewsRow {
  /** `news:<id>` */
  _id: string
  what: 'news'
  at: number
  newsId: string
}

export type OutboxDoc = CountRow | FollowRow | LeaveRow | CalendarRow | NewsRow

export interface CounterDoc {
  /** `<street>:<YYYY-MM-DD>` */
  _id: string
  counts: Record<string, number>
  /** Of the row `<street>:matters`: up to which case those from before the figures have been counted, in the order of their ids. */
  talliedTo?: string
}

export interface SequenceDoc {
  _id: string
  value: number
}

/** Something that may exist only once: its id is that thing. */
export interface ClaimDoc {
  _id: string
  /** The case or the enterprise that has it. */
  caseId?: string
  enterpriseId?: string
}

/** A photo that was uploaded, or is about to be, and that nothing has taken yet. */
export interface Upload {
  _id: string
  /** Where it is uploaded to; the uploader may write there as long as they like. */
  cloudPath: string
  /** Where the copy goes that counts: a path that no client knows, so that none can write there. */
  keptPath: string
  createdAt: number
}

/** The photos of an account that wait to be taken by a report or a step; each goes after a day if none does. */
export interface UploadsDoc {
  /** The account. */
  _id: string
  uploads: Upload[]
  oldestAt: number
}

/** Of a sealed photo: its size in bytes, and a value that only these bytes have and that tells nothing of them. */
export interface SealedMark {
  bytes: number
  mark: string
}

/** The photos that one step took, in one document: a transaction has room for twelve writes. */
export interface FilesDoc {
  /** The event; of a visit `visit:<visit id>`. */
  _id: string
  /** The case, or the visit. */
  caseId: string
  /** `storageId`: the platform's own id, `cloud://…`, of the copy that counts. */
  files: ReadonlyArray<{ fileId: string; storageId: string; sealed?: SealedMark }>
}

/** The words by which a case is found; written by the scheduler only, from the case as it stands. */
export interface TermRow {
  /** The id of the case. */
  _id: string
  /** `*|word` for the whole street, `<office>|word`, `~<community>|word` while others may join it. */
  terms: string[]
  /** When the case was opened. */
  at: number
  /** Where it is, as GeoJSON, while it is open. */
  near?: { type: 'Point'; coordinates: [number, number] }
}

/** How many cases have a word: the more telling words of a query lead. Only the most frequent words are kept. */
export interface TermStatsDoc {
  /** The street. */
  _id: string
  cases: number
  counts: Record<string, number>
}

/** What a case teaches about where such matters belong; its words are read from the case when they are learned. */
export interface LessonDoc {
  /** The id of the case. */
  _id: string
  street: string
  /** From when on it is learned: the office could no longer return it. Later than everything learned before. */
  ripeAt: number
  officeId?: string
  returnedBy: string[]
}

/** What was learned, and how good it is; one document a street, changed as a whole. */
export interface ModelDoc {
  /** The street. */
  _id: string
  /** One more with every step of learning. */
  version: number
  at: number
  /** The model as an immutable file; missing until there is enough to learn from. */
  file?: StoredBytes
  /** The one before, for instances that still look at it. */
  previousFile?: StoredBytes
  /** What words say of categories, in files of its own; missing until there was something to learn from. */
  categories?: { file: StoredBytes; previousFile?: StoredBytes }
  /** The model of offices was learned from nothing, that of categories is to be next. */
  categoriesDue?: true
  /** With how many lessons at most learning from nothing was begun; missing once it has come to its end. */
  begunWith?: number
  /** The course in which readers learn, as a file, while it lasts, and how many runs have begun to go on with it from there. */
  course?: { file: StoredBytes; tries?: number }
  /** Dispatches that stood: so far, and when the model was last learned from nothing. */
  confirmed: number
  trainedWith: number
  /** The last lesson that was taken in. */
  reached?: Cursor
  /** What was proposed for messages before they were learned, the latest last. */
  outcomes: KeptOutcome[]
  voices: VoiceRecord
}

/** A mediator's readiness to take requests (滴滴调解员). */
export interface ShiftDoc {
  /** `shift:<accountId>` */
  _id: string
  officeId: string
  communityIds: string[]
  /** Milliseconds since 1970; past when the duty is over. */
  until: number
}

/** How rare words are in the latest messages, as a file. */
export interface IssueStatsDoc {
  /** The street. */
  _id: string
  file: StoredBytes
}

export interface LeaseDoc {
  _id: string
  holder: string
  until: number
}
