import { z } from 'zod'
import { CONTACT_PHONE, PERSON_NAME_MOST } from './account'
import { seenVersion } from './admin'
import { cursorInput, PAGE_MOST } from './case'
import type { Level } from './levels'
import { ROLES, type Role } from './permissions'
import { OFFICE_KINDS, type OfficeKind, type OfficeView } from './street'

/** Letters and digits that nobody takes for another, written or read aloud. */
export const INVITATION_LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
export const INVITATION_LENGTH = 8
export const INVITATION_DAYS = 7

/** A code as it is compared: without spaces and hyphens, in capitals. */
export const plainCode = (written: string): string => written.replace(/[^0-9a-z]/gi, '').toUpperCase()

/** A code as it is shown: in two halves. */
export const shownCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`

/** The roles that an office of a kind has. Dispatching and the hotline are the work of command centres. */
export const rolesOf = (kind: OfficeKind): readonly Role[] =>
  kind === 'centre' ? ROLES : ROLES.filter((role) => !['dispatcher', 'hotline', 'administrator'].includes(role))

const id = z.string().min(1).max(64)

export const acceptInvitationInput = z.strictObject({ code: z.string().trim().min(1).max(40) })

export const inviteInput = z.strictObject({
  officeId: id,
  role: z.enum(ROLES),
  /** Whom it is meant for, so that several can be told apart; sealed. */
  forWhom: z.string().trim().max(PERSON_NAME_MOST).default(''),
})

export const officePageInput = z.strictObject({
  officeId: id,
  after: cursorInput.optional(),
  limit: z.int().min(1).max(PAGE_MOST).default(20),
})

export const membersInput = z.strictObject({
  officeId: id,
  /** The account of the last row of the page before. */
  after: id.optional(),
  limit: z.int().min(1).max(PAGE_MOST).default(20),
})

export const revokeInvitationInput = z.strictObject({ id: z.string().min(1).max(64) })

export type InvitationState = 'open' | 'used' | 'expired' | 'revoked'

export interface InvitationRow {
  _id: string
  officeId: string
  role: Role
  forWhom: string
  state: InvitationState
  createdAt: number
  expiresAt: number
  /** Masked. */
  invitedBy: string
  usedBy?: string
}

/** An invitation as it is made: the only time that its code is told. */
export interface NewInvitation extends InvitationRow {
  code: string
}

export interface MemberRow {
  accountId: string
  name: string
  phone: string
  level: Level
  roles: Role[]
  isMe: boolean
}

/** The same page, and where the next begins. */
export interface MemberPage {
  rows: MemberRow[]
  next?: string
}

const membership = { officeId: id, accountId: id, role: z.enum(ROLES) }

/** A membership, and the role that it shall become; null ends it. */
export const memberEffectInput = z.strictObject({ ...membership, to: z.enum(ROLES).nullable() })
export const setMemberInput = memberEffectInput

export interface MemberEffect {
  /** Open cases of the office that the person has in hand and that go back to it, counted to 100 at most. */
  openCases: number
  /** How many others can handle its cases. */
  handlersLeft: number
}

export const saveOfficeInput = z.strictObject({
  /** Missing for a new one. */
  officeId: id.optional(),
  kind: z.enum(OFFICE_KINDS),
  name: z.string().trim().min(2).max(30),
  nameEn: z.string().trim().min(2).max(80),
  duty: z.string().trim().min(2).max(80),
  phone: z.string().trim().regex(CONTACT_PHONE),
  /** Its superior. */
  parent: id.optional(),
  version: seenVersion,
})

export const officeEffectInput = z.strictObject({ officeId: id })

export const retireOfficeInput = z.strictObject({ officeId: id, retired: z.boolean(), version: seenVersion })

export const setCommunityOfficeInput = z.strictObject({ communityId: id, officeId: id, version: seenVersion })

export interface OfficeRow extends OfficeView {
  parent?: string
  version: number
  editedAt?: number
  editedBy?: string
}

export interface CommunityRow {
  _id: string
  name: string
  nameEn: string
  officeId: string
  version: number
  editedAt?: number
  editedBy?: string
}

export interface OfficesView {
  offices: OfficeRow[]
  communities: CommunityRow[]
}

/** What hangs on an office; it can be retired when nothing does but its members. */
export interface OfficeEffect {
  /** Open cases that it leads, counted to 100 at most. */
  openCases: number
  /** People who work there, counted to 100 at most. */
  members: number
  communities: number
  /** Matters of the duty catalogue. */
  matters: number
  /** The street cannot do without it: a centre, the hall, where unclear reports go. */
  needed: boolean
}
