import type { Cursor, FamilyRelation } from '@contract/case'
import type { CategoryView } from '@contract/category'
import type { DangerTable } from '@contract/danger'
import type { DutyLevel } from '@contract/duty'
import type { EnterpriseMembership, EnterpriseRole } from '@contract/enterprise'
import type { FaqView, NoticeView } from '@contract/knowledge'
import type { Limit } from '@contract/limits'
import type { DigestFigures, MessageFailure, MessageKind, MessageSettings, OptionalMessage } from '@contract/message'
import type { Membership, Role } from '@contract/permissions'
import type { CheckWay } from '@contract/registration'
import type { Urgency } from '@contract/report'
import type { SavedFilter } from '@contract/savedFilter'
import type { OfficeKind, Point } from '@contract/street'
import type { UnitLevel } from '@contract/unit'
import type { CaseDoc, CausedEffect, EventDoc, FoldedEffect } from '../domain/caseDoc'
import type { CalendarYear } from '../domain/workCalendar'

/** Documents as the database holds them. Fields whose names end in `Sealed` are readable only through `kit/seal`. */

/** Of it only the dangers are edited in the app. */
export interface StreetDoc extends Configured {
  _id: string
  name: string
  nameEn: string
  /** Before the date in a case number. */
  numberPrefix: string
  hotline: string
  privacyVersion: string
  centre: Point
  outline: Point[]
  /** The other streets and towns of the city, with the words that mean them. */
  elsewhere: Array<{ name: string; nameEn: string; words: string[] }>
  fallbackOfficeId: string
  /** Where people of every community come in person. */
  hallOfficeId: string
  /** Which command centre answers for a kind of case. */
  centres: Record<string, string>
  /** Words by which a report tells of danger to life. */
  dangers: DangerTable
  /** What WeChat tells people; without it nothing is sent. */
  messages?: MessageSettings
}

export interface CommunityDoc extends Configured {
  _id: string
  street: string
  code: string
  name: string
  nameEn: string
  names: string[]
  officeId: string
  centre: Point
}

export interface OfficeDoc extends Configured {
  _id: string
  street: string
  kind: OfficeKind
  name: string
  nameEn: string
  duty: string
  phone: string
  parent?: string
  /** No longer in use. */
  retired?: true
}

/** An area of the four-level tree (党建+单元) and who answers for it. */
export interface UnitDoc {
  _id: string
  street: string
  level: UnitLevel
  parentId?: string
  communityId?: string
  name: string
  nameEn: string
  /** Estates, roads and landmarks by which people name the place. */
  names: string[]
  centre?: Point
  /** Where the boundary is known. */
  outline?: Point[]
  /** An official with the phone of the office, so nothing here is sealed. */
  person: { name: string; phone: string; accountId?: string }
}

export interface DutyDoc extends Configured {
  _id: string
  street: string
  matter: string
  words: string[]
  officeId?: string
  /** Whose duty it is; missing in a row that nobody has edited: then whoever answers for it has it. */
  level?: DutyLevel
  /** What the row is based on. */
  source?: string
  /** No longer used for suggestions. */
  retired?: boolean
}

/** A category as it is edited: its `words` are those it has beside the words of its matters. */
export interface CategoryDoc extends CategoryView, Configured {
  street: string
}

/** What administrators edit carries the stamp of its last edit; seeded documents have none. */
export interface Configured {
  /** One more with every edit: who edits an older one is refused. */
  version?: number
  editedAt?: number
  editedBy?: string
}

export interface CalendarDoc extends CalendarYear, Configured {
  /** `<street>-<year>` */
  _id: string
  street: string
}

export interface LimitDoc extends Configured {
  /** `<street>:<key of the row>` */
  _id: string
  street: string
  scope: 'category' | 'type' | 'street' | 'step'
  key: string
  urgency: Urgency
  /** Missing or null where the row was taken away: what stands above it holds. */
  limit?: Limit | null
  source: string
}

/** One edit of what is true of the street. */
export interface AdminLogDoc {
  /** `<accountId>:<requestId>`: the same edit sent again is found. */
  _id: string
  street: string
  /** The collection, and the document within it. */
  what: string
  thing: string
  who: string
  nameMasked: string
  before: Record<string, unknown> | null
  after: Record<string, unknown>
  at: number
}

export interface AccountDoc {
  _id: string
  street: string
  nameSealed: string
  nameMasked: string
  /** Finds an account by the whole name without keeping it readable. */
  nameHash: string
  phoneSealed: string
  phoneMasked: string
  /** Finds an account by phone without keeping the phone readable. */
  phoneHash: string
  phoneVerified: boolean
  /** Staff have compared name and phone; gone with a change of either. The paper that they saw is not kept. */
  checked?: { at: number; accountId: string; officeId: string; how: CheckWay }
  /** What was changed, when that took the level down. */
  levelFell?: 'name' | 'phone'
  /** Asks to be checked: the community that does it, and since when. */
  checkCommunity?: string
  checkAskedAt?: number
  /** Why name and phone were not found to agree; the last time only. */
  checkRefused?: string
  /** The family, each field sealed under `household.<id>.<field>`. */
  household?: HouseholdEntry[]
  communityId: string
  consents: Array<{ version: string; at: number }>
  memberships: Membership[]
  /** The offices that the memberships are work in: colleagues are found by them. */
  offices: string[]
  /** The offices of all memberships; missing for who never had one. */
  memberOf?: string[]
  /** How often codes of invitations were tried, and since when. */
  codeTries?: { since: number; count: number }
  /** Missing for who never had one. The enterprise's own document has the same members. */
  enterprises?: EnterpriseMembership[]
  /** Enterprises that one has asked to join and does not belong to. */
  enterprisesAsked?: string[]
  /** Missing for whoever never kept one. */
  savedFilters?: SavedFilter[]
  shortlist?: string[]
  inboxSeenAt: number
  /** Messages of WeChat that one has switched off. */
  messagesOff?: OptionalMessage[]
  createdAt: number
}

/** The way into an office with a role, once and for some days. */
export interface InvitationDoc {
  /** A lookup value of the code, which is kept nowhere. */
  _id: string
  street: string
  officeId: string
  role: Role
  /** Whom it is meant for. */
  forSealed?: string
  by: string
  byName: string
  createdAt: number
  expiresAt: number
  usedAt?: number
  usedBy?: string
  usedName?: string
  revokedAt?: number
}

export interface HouseholdEntry {
  id: string
  nameSealed: string
  phoneSealed?: string
  relation?: FamilyRelation
}

/** Somebody in an enterprise or before its door; name and phone as others see them. */
export interface EnterprisePerson {
  accountId: string
  nameMasked: string
  phoneMasked: string
  role: EnterpriseRole
  at: number
}

/** An enterprise or an individual business (个体工商户). Its credit code is taken by `claims/credit:<code>`. */
export interface EnterpriseDoc {
  _id: string
  street: string
  name: string
  creditCode: string
  communityId: string
  address: string
  /** Staff have compared it with the licence. */
  verified: boolean
  /** Decides who joins, as owners do: a clerk may have registered it alone. */
  registeredBy: string
  members: EnterprisePerson[]
  requests: Array<EnterprisePerson & { refused?: true }>
  createdAt: number
}

export interface IdentityDoc {
  /** `wx:<appid>:<openid>` or `tcb:<uid>` */
  _id: string
  accountId: string
}

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

export type OutboxDoc = CountRow | FollowRow | LeaveRow

export interface CounterDoc {
  /** `<street>:<YYYY-MM-DD>` */
  _id: string
  counts: Record<string, number>
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

export interface FileDoc {
  _id: string
  accountId: string
  /** Where it was uploaded to; the uploader may write there as long as they like. */
  cloudPath: string
  /** Where the copy goes that counts: a path that no client knows, so that none can write there. */
  keptPath: string
  /** The platform's own id, `cloud://…`, of the bytes that count. */
  storageId: string
  type: string
  state: 'pending' | 'attached'
  caseId?: string
  createdAt: number
}

/** A text made beforehand for the note of an action. */
export interface TemplateDoc {
  _id: string
  street: string
  /** `street` for all offices, or `o:<office>`. */
  scope: string
  retired: boolean
  version: number
  name: string
  nameEn?: string
  action: string
  categoryId?: string
  text: string
  textEn?: string
  /** Who wrote this version. */
  accountId: string
  at: number
}

export interface AccessRecordDoc {
  _id: string
  accountId: string
  /** Missing where somebody was looked for, not read: then `subject` says whom, as a lookup value. */
  caseId?: string
  subject?: string
  /** Whose data were read: they may ask who did. */
  about?: string[]
  /** The office for which it was read. */
  officeId?: string
  /** What came of a comparison. */
  result?: string
  what: string
  at: number
}

export interface NoticeDoc extends NoticeView, Configured {
  street: string
}

export interface FaqDoc extends FaqView, Configured {
  street: string
  /** Words that people use for it beside those of the question. */
  words: string[]
  /** No longer shown. */
  retired: boolean
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

/** How many messages of a template somebody has consented to and was not sent yet; only `kit/messageQuotas` writes it. */
export interface MessageQuotaDoc {
  /** `<accountId>:<template id>` */
  _id: string
  accountId: string
  left: number
  /** A long-term template: the consent holds until it is taken back. */
  lasting: boolean
  at: number
}

/**
 * One message of WeChat to one person. `due` → `claimed` → `sent`, `failed` or `noQuota`; `dropped` when it had become
 * pointless. It is claimed before it is sent, so that it is sent at most once.
 */
export interface MessageDoc {
  /** `<event id>:<accountId>:<kind>`, so that folding an event twice makes nothing twice. */
  _id: string
  kind: MessageKind
  accountId: string
  /** These two are missing for a digest. */
  caseId?: string
  eventId?: string
  /** The offices and figures that a digest tells of. */
  figures?: DigestFigures
  state: 'due' | 'claimed' | 'sent' | 'failed' | 'noQuota' | 'dropped'
  /** When it is to be sent; afterwards when it came into the state that it has. */
  dueAt: number
  /** Since when it was to be sent: given up a day later. */
  since: number
  tries: number
  why?: MessageFailure
  errcode?: number
  /** When to look whether the person has seen it in the inbox instead. */
  checkAt?: number
}

/** What lies before an office on a morning. */
export interface DigestDoc extends DigestFigures {
  /** `<YYYY-MM-DD>:<officeId>`; that of the street itself says that all were made. */
  _id: string
  at: number
}

export interface LeaseDoc {
  _id: string
  holder: string
  until: number
}

export interface Documents {
  streets: StreetDoc
  communities: CommunityDoc
  offices: OfficeDoc
  units: UnitDoc
  duties: DutyDoc
  categories: CategoryDoc
  calendars: CalendarDoc
  limits: LimitDoc
  adminLog: AdminLogDoc
  accounts: AccountDoc
  enterprises: EnterpriseDoc
  identities: IdentityDoc
  cases: CaseDoc
  events: EventDoc
  requests: RequestDoc
  outbox: OutboxDoc
  counters: CounterDoc
  sequences: SequenceDoc
  claims: ClaimDoc
  files: FileDoc
  accessRecords: AccessRecordDoc
  templates: TemplateDoc
  messageQuotas: MessageQuotaDoc
  messages: MessageDoc
  digests: DigestDoc
  leases: LeaseDoc
  terms: TermRow
  termStats: TermStatsDoc
  notices: NoticeDoc
  faqs: FaqDoc
  invitations: InvitationDoc
}
