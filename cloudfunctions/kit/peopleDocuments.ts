import type { FamilyRelation } from '@contract/case'
import type { Shift } from '@contract/dutyCalendar'
import type { EnterpriseChange, EnterpriseMembership, EnterpriseRole } from '@contract/enterprise'
import type { RefusedCheck } from '@contract/enterpriseCheck'
import type { DigestFigures, MessageFailure, MessageKind, OptionalMessage } from '@contract/message'
import type { NewsKind } from '@contract/news'
import type { Membership, Role } from '@contract/permissions'
import type { CheckWay } from '@contract/registration'
import type { SavedFilter } from '@contract/savedFilter'
import type { Point } from '@contract/street'

/** People and what concerns them, as the database holds it. Fields whose names end in `Sealed` are readable only through `kit/seal`. */

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
  /** Missing for who never had one. The enterprise's own document has the same members, and its name. */
  enterprises?: Array<Omit<EnterpriseMembership, 'name'>>
  /** Enterprises that one has asked to join and does not belong to. */
  enterprisesAsked?: string[]
  /** Whom of a bank or a guarantor one is. */
  contactId?: string
  /** Missing for whoever never kept one. */
  savedFilters?: SavedFilter[]
  shortlist?: string[]
  inboxSeenAt: number
  /** Messages of WeChat that one has switched off. */
  messagesOff?: OptionalMessage[]
  createdAt: number
}

/** The way into an office with a role, or to be the contact of a bank, once and for some days. */
export interface InvitationDoc {
  /** A lookup value of the code, which is kept nowhere. */
  _id: string
  street: string
  officeId?: string
  role?: Role
  /** Of a bank or a guarantor; then there is no office. */
  contactId?: string
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

/** The way into an enterprise for a colleague, once and for some days. */
export interface ColleagueInvitationDoc {
  /** A lookup value of the code, which is kept nowhere. */
  _id: string
  enterpriseId: string
  role: EnterpriseRole
  by: string
  createdAt: number
  expiresAt: number
  usedAt?: number
  usedBy?: string
}

/** An invitation into an office. */
export type OfficeInvitation = InvitationDoc & Required<Pick<InvitationDoc, 'officeId' | 'role'>>

/** Somebody of a bank or a guarantor (银行联系人) to whom enterprises are referred; bound to one institution of the register. */
export interface ContactDoc {
  _id: string
  street: string
  provider: string
  nameSealed: string
  nameMasked: string
  phoneSealed: string
  phoneMasked: string
  /** Who accepted the invitation. */
  accountId?: string
  /** Until when the code of the last invitation serves. */
  invitedUntil: number
  invitedBy: string
  removed: boolean
  createdAt: number
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

/** A claim to an enterprise that somebody else stands for as its owner; what is said is sealed. */
export interface EnterpriseClaim {
  accountId: string
  nameMasked: string
  phoneMasked: string
  request: string
  at: number
  objectUntil: number
  noteSealed: string
  proofSealed: string
  /** The officials who opened it, on record: they may see its photos. */
  openedBy?: string[]
  answer?: { agrees: boolean; noteSealed: string; at: number }
}

/** Something that is told beside what happens to cases. */
export interface NewsDoc {
  _id: string
  what: NewsKind
  /** The keys of who is told. */
  to: string[]
  /** The enterprise or the policy that it is about, by name; of a shift, who did it, masked. */
  name: string
  enterpriseId?: string
  policyId?: string
  visitId?: string
  day?: string
  officeId?: string
  shift?: Shift
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
  /** What it tells of itself, whole and sealed; the park alone stays open, whose tenants are counted. */
  verifiedAt?: number
  /** A licence that waits to be compared, perhaps for another name; where its photos lie is sealed. */
  check?: { at: number; by: string; request: string; proofSealed: string; name?: string; openedBy?: string[] }
  /** What was corrected, the latest first. */
  changes?: EnterpriseChange[]
  /** Why the last one was not found to agree. */
  checkRefused?: RefusedCheck
  /** Somebody says that it is theirs. */
  claim?: EnterpriseClaim
  claimRefused?: RefusedCheck & { accountId: string }
  /** While something waits for staff: its community and `*`, and since when. */
  checkIn?: string[]
  checkAskedAt?: number
  profileSealed?: string
  profileAt?: number
  parkId?: string
  /** Decides who joins, as owners do: a clerk may have registered it alone. Empty once it has changed hands. */
  registeredBy: string
  members: EnterprisePerson[]
  /** The block that its address lies in, and the place where it was found on a visit. */
  unitId?: string
  point?: Point
  /** How often it is visited: a class of the street. */
  visitClass: string
  /** When officials were last there; 0 for never. */
  visitedAt: number
  /** The months in which they were, as `2026-11`, the latest last. */
  visitedIn?: string[]
  /** The visit that is planned; one at a time. */
  planned?: { visitId: string; day: number; visitorId: string; visitorName: string }
  requests: Array<EnterprisePerson & { refused?: true }>
  createdAt: number
}

export interface IdentityDoc {
  /** `wx:<appid>:<openid>` or `tcb:<uid>` */
  _id: string
  accountId: string
}

export interface AccessRecordDoc {
  _id: string
  accountId: string
  /** Missing where somebody was looked for, not read: then `subject` says whom, as a lookup value. */
  caseId?: string
  subject?: string
  /** Whose data were read: they may ask who did. */
  about?: string[]
  /** The office for which it was read, or the bank whose contact read it. */
  officeId?: string
  partner?: string
  /** What came of a comparison. */
  result?: string
  what: string
  at: number
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
