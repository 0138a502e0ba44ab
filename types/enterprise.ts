import { z } from 'zod'
import type { CreditKind } from './creditCode'
import type { ClaimView, EnterpriseState, RefusedCheck } from './enterpriseCheck'
import type { EnterpriseProfile } from './enterpriseProfile'
import { ADDRESS_MOST } from './report'

/** 负责人 and 经办人: both report as the enterprise; who joins is decided by the first. */
export const ENTERPRISE_ROLES = ['owner', 'clerk'] as const
export type EnterpriseRole = (typeof ENTERPRISE_ROLES)[number]

export const ENTERPRISE_NAME_MOST = 60
/** Enterprises that one person belongs to or has asked to join, and people of one enterprise. */
export const ENTERPRISES_MOST = 10
export const ENTERPRISE_MEMBERS_MOST = 50
/** Of them who decide. */
export const OWNERS_MOST = 5

export const enterpriseNameInput = z.string().trim().min(2).max(ENTERPRISE_NAME_MOST)

/** As somebody wrote it; `checkCreditCode` says what is wrong with it. */
const creditCode = z.string().trim().min(1).max(60)
const enterpriseId = z.string().min(1).max(64)
const role = z.enum(ENTERPRISE_ROLES)

const address = z.string().trim().min(2).max(ADDRESS_MOST)

export const registerEnterpriseInput = z.strictObject({
  enterpriseName: enterpriseNameInput,
  creditCode,
  communityId: z.string().min(1).max(64),
  address,
  /** A park that it is a tenant of. */
  parkId: z.string().min(1).max(64).optional(),
  /** Who stands on the licence; of an individual business that is asked of a clerk, and is the owner who registers it. */
  operator: z.string().trim().max(30).optional(),
  myRole: role,
})

/** A name is corrected by sending the licence that shows it; where the enterprise is, is corrected at once. */
export const correctEnterpriseInput = z.strictObject({
  enterpriseId,
  communityId: z.string().min(1).max(64),
  address,
})

export const joinEnterpriseInput = z.strictObject({ creditCode, myRole: role })

const accountId = z.string().min(1).max(64)
export const decideJoinInput = z.strictObject({ enterpriseId, accountId, accept: z.boolean() })
export const leaveEnterpriseInput = z.strictObject({
  enterpriseId,
  /** Whose membership or request ends; oneself when missing. */
  accountId: accountId.optional(),
})

export const setEnterpriseRoleInput = z.strictObject({
  enterpriseId,
  accountId,
  role,
  /** The caller steps back to clerk: the enterprise changes hands. */
  handOver: z.boolean().default(false),
})

export const inviteColleagueInput = z.strictObject({ enterpriseId, role })

/** An invitation as it is made: the only time that its code is told. */
export interface ColleagueInvitation {
  code: string
  role: EnterpriseRole
  expiresAt: number
}

/** Changes that are kept of one enterprise. */
export const ENTERPRISE_CHANGES_MOST = 20

/** What was corrected of an enterprise, and by whom, masked. */
export interface EnterpriseChange {
  at: number
  by: string
  before: EnterpriseFacts
  after: EnterpriseFacts
}
/** Of these, what is otherwise. */
export interface EnterpriseFacts {
  name?: string
  communityId?: string
  address?: string
}

/** An enterprise that an account belongs to. */
export interface EnterpriseMembership {
  enterpriseId: string
  name: string
  role: EnterpriseRole
}

export interface EnterpriseMemberView {
  accountId: string
  /** Masked, as the phone is. */
  name: string
  phone: string
  role: EnterpriseRole
  isMe: boolean
}

/** An enterprise as somebody sees it who belongs to it or has asked to. */
export interface EnterpriseView {
  _id: string
  name: string
  creditCode: string
  creditKind: CreditKind
  communityId: string
  address: string
  /** Where it stands with the staff who compare it with its licence. */
  state: EnterpriseState
  /** Why the licence was not found to agree. */
  refused?: RefusedCheck
  /** Another name that waits to be compared with the licence. */
  renaming?: { name: string; at: number }
  /** What was corrected, the latest first. */
  changes: EnterpriseChange[]
  /** Somebody says that it is theirs; for who decides, and for that person. */
  claim?: ClaimView
  /** Why one's own claim was not granted. */
  claimRefused?: RefusedCheck
  /** What it told of itself; empty for who does not belong to it. */
  profile: EnterpriseProfile
  standing: 'member' | 'asked' | 'refused' | 'claiming' | 'claimRefused'
  /** What one is in it, or asked to be. */
  role: EnterpriseRole
  /** Whether one decides who joins and who goes. */
  mayDecide: boolean
  /** Empty for who does not belong to it. */
  members: EnterpriseMemberView[]
  /** People who have asked to join; only for who decides. */
  requests: EnterpriseMemberView[]
}
