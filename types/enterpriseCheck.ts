import { z } from 'zod'
import { cursorInput, PAGE_MOST } from './case'
import type { CreditKind } from './creditCode'
import { type EnterpriseChange, enterpriseNameInput } from './enterprise'
import { fileId } from './fields'

/** Where an enterprise stands with the staff who compare it with its licence. */
export type EnterpriseState = 'unverified' | 'waiting' | 'verified' | 'refused'

/** Photos of a licence, or of what shows that somebody is its owner. */
export const PROOFS_MOST = 3
export const CLAIM_NOTE_MOST = 300
/** How long the owner may speak against somebody else who claims the enterprise. */
export const OBJECTION_DAYS = 7

/** Why a licence was not found to agree, or a claim not to be right. */
export const CHECK_REFUSALS = [
  'unreadable',
  'otherName',
  'otherCode',
  'otherAddress',
  'cancelled',
  'noAuthority',
  'ownerStays',
  'otherReason',
] as const
export type CheckRefusal = (typeof CHECK_REFUSALS)[number]
/** Of these only a claim is refused. */
export const CLAIM_REFUSALS: readonly CheckRefusal[] = ['noAuthority', 'ownerStays']

const enterpriseId = z.string().min(1).max(64)
const fileIds = z.array(fileId).min(1).max(PROOFS_MOST)
const note = z.string().trim().max(CLAIM_NOTE_MOST).default('')

export const sendProofInput = z.strictObject({
  enterpriseId,
  fileIds,
  /** The name on the licence, where the enterprise stands under another one; asked for by who decides. */
  enterpriseName: enterpriseNameInput.optional(),
})

export const claimEnterpriseInput = z.strictObject({
  creditCode: z.string().trim().min(1).max(60),
  fileIds,
  /** How it came that somebody else stands there as the owner. */
  note: z.string().trim().min(2).max(CLAIM_NOTE_MOST),
})

export const answerClaimInput = z.strictObject({ enterpriseId, agrees: z.boolean(), note })

export const enterpriseChecksInput = z.strictObject({
  /** Only enterprises of this community; all that one may check when it is missing. */
  communityId: z.string().min(1).max(64).optional(),
  after: cursorInput.optional(),
  limit: z.int().min(1).max(PAGE_MOST).default(20),
})

export const openEnterpriseInput = z.strictObject({ enterpriseId })
export const enterprisePhotoInput = z.strictObject({ enterpriseId, fileId })

export const checkEnterpriseInput = z.strictObject({
  enterpriseId,
  what: z.enum(['proof', 'claim']),
  /** When that was sent which is decided on; another by now is a conflict. */
  at: z.int().min(0),
  accept: z.boolean(),
  /** Needed when it is not accepted. */
  reason: z.enum(CHECK_REFUSALS).optional(),
  note,
})

/** Why staff said no, as the enterprise or the claimant reads it. */
export interface RefusedCheck {
  reason: CheckRefusal
  note: string
  at: number
  /** The other name that was asked for. */
  name?: string
}

/** Somebody who says that the enterprise is theirs. */
export interface ClaimView {
  /** Masked. */
  name: string
  at: number
  /** Until when the owner may speak against it. */
  objectUntil: number
  /** What the owner said of it; missing while nothing was said. */
  answer?: { agrees: boolean; at: number }
  isMine: boolean
}

/** What waits for staff, as their list shows it. */
export interface EnterpriseCheckRow {
  enterpriseId: string
  name: string
  creditCode: string
  creditKind: CreditKind
  communityId: string
  askedAt: number
  proof: boolean
  /** The name that the licence is to show, where it is another one. */
  newName?: string
  claim: boolean
}

/** The same opened, which is on record: what the licence is compared with, and its photos. */
export interface EnterpriseCheckView extends EnterpriseCheckRow {
  address: string
  operator: string
  foundedOn: string
  /** What was corrected before, the latest first. */
  changes: EnterpriseChange[]
  proofAt?: number
  photos: string[]
  claimed?: {
    name: string
    phone: string
    note: string
    at: number
    objectUntil: number
    answer?: { agrees: boolean; note: string; at: number }
    /** Whether it may be granted by now: the owner agreed, or the days to object are over. */
    ripe: boolean
    photos: string[]
  }
}
