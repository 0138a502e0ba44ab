import { z } from 'zod'
import type { EnterpriseMembership } from './enterprise'
import type { Level } from './levels'
import type { Membership, Right } from './permissions'
import type { SavedFilter } from './savedFilter'

export const PERSON_NAME_MOST = 30
export const PHONE = /^1[3-9]\d{9}$/
/** A mobile phone, or a landline with its area code, hyphen or not. */
export const CONTACT_PHONE = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/

const personName = z.string().trim().min(2).max(PERSON_NAME_MOST)

/** A phone is verified when WeChat vouches for it, and shown as unverified when a person typed it. */
export const phoneInput = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('wechat'), code: z.string().min(1).max(200) }),
  z.strictObject({ by: z.literal('typed'), number: z.string().trim().regex(PHONE) }),
])

export const registerInput = z.strictObject({
  name: personName,
  phone: phoneInput,
  communityId: z.string().min(1).max(64),
  /** The version of the privacy text that the person read and agreed to. */
  consent: z.string().min(1).max(32),
})

export const updateAccountInput = z.strictObject({
  name: personName.optional(),
  phone: phoneInput.optional(),
  communityId: z.string().min(1).max(64).optional(),
})

/** One's own account; the phone is masked even to its owner, who knows it. */
export interface AccountView {
  _id: string
  name: string
  phone: string
  phoneVerified: boolean
  /** How well one is known; some categories ask for more than others. */
  level: Level
  /** What was changed, when that took the level down. */
  levelFell?: 'name' | 'phone'
  /** When staff compared name and phone, and where. */
  checked?: { at: number; officeName: string; officeNameEn: string }
  /** Since when one asks to be checked. */
  checkAskedAt?: number
  /** Why staff did not find name and phone to agree. */
  checkRefused?: string
  /** Somebody else has registered the phone that was just given; that is allowed. */
  phoneShared?: boolean
  communityId: string
  consent: string
  memberships: MembershipView[]
  /** The bank or guarantor whose contact one is. */
  contactOf?: string
  /** Enterprises that one reports as. */
  enterprises: EnterpriseMembership[]
  rights: Right[]
  /** Filters of the queue that an official has kept, in the order in which they were kept. */
  savedFilters: SavedFilter[]
  /** Ids of the cases that an official has starred. */
  shortlist: string[]
  /** Milliseconds since 1970; events after it are unread. */
  inboxSeenAt: number
}

export interface MembershipView extends Membership {
  officeName: string
  officeNameEn: string
  officeKind: string
}
