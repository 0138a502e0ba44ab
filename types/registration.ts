import { z } from 'zod'
import { CONTACT_PHONE, PERSON_NAME_MOST, PHONE } from './account'
import { cursorInput, FAMILY_RELATIONS, type FamilyRelation, PAGE_MOST } from './case'
import type { Level } from './levels'

/** How staff compared somebody with who they say they are. */
export const CHECK_WAYS = ['counter', 'phone', 'visit'] as const
export type CheckWay = (typeof CHECK_WAYS)[number]

export const CHECK_REASON_MOST = 100

const accountId = z.string().min(1).max(64)

export const agreeInput = z.strictObject({ version: z.string().min(1).max(32) })

/** Asks to be checked, or takes that back. */
export const askCheckInput = z.strictObject({ ask: z.boolean() })

export const checkListInput = z.strictObject({
  communityId: z.string().min(1).max(64),
  after: cursorInput.optional(),
  limit: z.int().min(1).max(PAGE_MOST).default(20),
})

export const findPersonInput = z.strictObject({ number: z.string().trim().regex(PHONE) })

export const openPersonInput = z.strictObject({ accountId })

export const checkPersonInput = z.strictObject({
  accountId,
  /** Of the name and phone that were compared; others by now are a conflict. */
  stamp: z.string().min(1).max(64),
  checked: z.boolean(),
  how: z.enum(CHECK_WAYS),
  /** Needed when they do not agree: the person reads it. */
  reason: z.string().trim().max(CHECK_REASON_MOST).default(''),
})

/** Somebody as the list of those who ask to be checked shows them: masked. */
export interface PersonRow {
  accountId: string
  name: string
  phone: string
  communityId: string
  level: Level
  askedAt?: number
}

/** Somebody as whoever compares them reads them: whole. */
export interface PersonView extends PersonRow {
  /** Stands for exactly this name and phone. */
  stamp: string
}

export const HOUSEHOLD_MOST = 10

/** One of the family, for whom one reports often. */
export const saveHouseholdInput = z.strictObject({
  /** Missing for somebody new. */
  id: z.string().min(1).max(64).optional(),
  name: z.string().trim().min(1).max(PERSON_NAME_MOST),
  relation: z.enum(FAMILY_RELATIONS).optional(),
  phone: z.string().trim().regex(CONTACT_PHONE).optional(),
})

export const removeHouseholdInput = z.strictObject({ id: z.string().min(1).max(64) })

export interface HouseholdMember {
  id: string
  name: string
  relation?: FamilyRelation
  phone?: string
}

export const accessInput = z.strictObject({
  after: cursorInput.optional(),
  limit: z.int().min(1).max(PAGE_MOST).default(20),
})

/** One time that somebody read one's data in full: which office, when, what for; never who. */
export interface AccessRow {
  _id: string
  at: number
  what: string
  officeName: string
  officeNameEn: string
  /** The bank whose contact read it, in place of an office. */
  partner?: string
  /** The case that it was about; missing where it was not about one. */
  caseId?: string
}
