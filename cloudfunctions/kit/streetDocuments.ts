import type { CategoryView } from '@contract/category'
import type { DangerTable } from '@contract/danger'
import type { DisputeType, MediationTeam } from '@contract/dispute'
import type { DutyException, DutyLevel } from '@contract/duty'
import type { FinanceProduct } from '@contract/finance/product'
import type { FaqView, NoticeView } from '@contract/knowledge'
import type { Limit } from '@contract/limits'
import type { CodeCatalogue } from '@contract/matterCode'
import type { MessageSettings } from '@contract/message'
import type { NeedTeams } from '@contract/need'
import type { EditStamp } from '@contract/park'
import type { Policy } from '@contract/policy'
import type { Urgency } from '@contract/report'
import type { OfficeKind, ParkView, Point } from '@contract/street'
import type { TemplateKind } from '@contract/template'
import type { UnitLevel } from '@contract/unit'
import type { VisitClass } from '@contract/visit'
import type { CalendarYear } from '../domain/workCalendar'

/** What is true of the street, as the database holds it. */

/** What administrators edit carries the stamp of its last edit; seeded documents have none. */
export interface Configured {
  /** One more with every edit: who edits an older one is refused. */
  version?: number
  editedAt?: number
  editedBy?: string
}

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
  /** Which office takes the needs of enterprises, by their type. */
  needTeams?: NeedTeams
  /** Parks and industrial areas, whose tenants are enterprises. */
  parks?: ReadonlyArray<ParkView & EditStamp>
  /** How often enterprises are visited, by their class; the first one is that of an enterprise that has just come. */
  visitClasses?: ReadonlyArray<VisitClass & EditStamp>
  /** Words by which a report tells of danger to life. */
  dangers: DangerTable
  /** What WeChat tells people; without it nothing is sent. */
  messages?: MessageSettings
}

/** How much the street leaves to what was learned; without the document nothing is dispatched automatically. */
export interface RoutingDoc extends Configured {
  /** The street. */
  _id: string
  street: string
  /** Of what is dispatched automatically this share shall be right; null for no automatic dispatch. */
  precision: number | null
  /** Categories that only people dispatch. */
  byHand: string[]
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
  /** Of a committee that mediates: what it settles, and where. */
  mediation?: MediationTeam
  /** No longer in use. */
  retired?: true
}

/** A point where sorted waste is left (垃圾分类点位). */
export interface WastePointDoc {
  _id: string
  street: string
  communityId: string
  name: string
  nameEn: string
  address: string
  point: Point
}

/** An area of the four-level tree (党建+单元) and who answers for it. */
export interface UnitDoc extends Configured {
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
  /** Offices that help with it, and who answers for it elsewhere or at other times; missing in a row that nobody has edited. */
  helperIds?: string[]
  exceptions?: DutyException[]
  /** Of the catalogues that were taken in. */
  codes?: string[]
  /** Whose duty it is; missing in a row that nobody has edited: then whoever answers for it has it. */
  level?: DutyLevel
  /** What the row is based on. */
  source?: string
  /** No longer used for suggestions. */
  retired?: boolean
}

/** A code by which cities count a matter. */
export interface MatterCodeDoc {
  /** `<street>:<catalogue>:<code>` */
  _id: string
  street: string
  catalogue: CodeCatalogue
  code: string
  group: string
  name: string
}

/** A category as it is edited: its `words` are those it has beside the words of its matters. */
export interface CategoryDoc extends CategoryView, Configured {
  street: string
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

/** A loan or a guarantee of the register, as the team that introduces enterprises entered it. */
export interface ProductDoc extends Configured, Omit<FinanceProduct, 'version' | 'editedAt' | 'editedBy'> {
  street: string
  retired: boolean
}

/** A policy of the library, as the office that answers for policies entered it. */
export interface PolicyDoc extends Configured, Omit<Policy, 'version' | 'editedAt' | 'editedBy'> {
  street: string
  retired: boolean
  /** When who is interested is told that the deadline is near; gone once they were. */
  remindAt?: number
}

/** An enterprise that is interested in a policy, and who said so. */
export interface PolicyInterestDoc {
  /** `<policy>:<enterprise>` */
  _id: string
  policyId: string
  enterpriseId: string
  by: string
  nameMasked: string
  phoneMasked: string
  at: number
  contactedAt?: number
}

/** A text made beforehand for a field of an action's form. */
export interface TemplateDoc {
  _id: string
  street: string
  /** `street` for all offices, `mediation` for all committees, or `o:<office>`. */
  scope: string
  retired: boolean
  version: number
  name: string
  nameEn?: string
  /** Missing in one that was written when only reports had any. */
  kind?: TemplateKind
  action: string
  /** Missing for the note. */
  field?: string
  categoryId?: string
  disputeType?: DisputeType
  text: string
  textEn?: string
  /** Who wrote this version. */
  accountId: string
  /** The same person's masked name; missing for one that came with the street. */
  editedBy?: string
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
