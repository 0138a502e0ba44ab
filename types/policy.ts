import { z } from 'zod'
import { cursorInput, PAGE_MOST } from './case'
import { conditionInput, type Judged, type Verdict } from './finance/conditions'
import { CONDITIONS_MOST } from './finance/product'

/** 惠企政策: what the state, the province, the city or the street offers enterprises. */
export const POLICY_KINDS = [
  'subsidy',
  'taxRelief',
  'loanSupport',
  'talent',
  'recognition',
  'rentSupport',
  'otherPolicy',
] as const
export type PolicyKind = (typeof POLICY_KINDS)[number]
export const POLICY_LEVELS = ['national', 'province', 'city', 'street'] as const
export type PolicyLevel = (typeof POLICY_LEVELS)[number]

/** Policies of a street that are not retired. */
export const POLICIES_MOST = 200
/** So many days before the last one, who is interested is told. */
export const REMINDED_DAYS = 3

const id = z.string().min(1).max(64)
const words = (most: number) => z.string().trim().min(1).max(most)
const policy = {
  title: words(80),
  kind: z.enum(POLICY_KINDS),
  level: z.enum(POLICY_LEVELS),
  /** The document that it stands in. */
  source: words(120),
  summary: words(200),
  text: words(5000),
  /** What one gets, in words. */
  amount: z.string().trim().max(80).optional(),
  howTo: words(1000),
  /** Whom to ask. */
  officeId: id,
  validFrom: z.iso.date().optional(),
  validUntil: z.iso.date().optional(),
  /** The last day to apply. */
  deadline: z.iso.date().optional(),
  conditions: z.array(conditionInput).max(CONDITIONS_MOST),
}

export const savePolicyInput = z.strictObject({
  ...policy,
  /** Missing for a new one. */
  policyId: id.optional(),
  version: z.int().min(1).optional(),
})

export const retirePolicyInput = z.strictObject({ policyId: id, version: z.int().min(1) })

const paged = { after: cursorInput.optional(), limit: z.int().min(1).max(PAGE_MOST).default(20) }

export const policyHistoryInput = z.strictObject({ policyId: id, ...paged })
export const POLICY_QUERY_MOST = 60
export const policiesInput = z.strictObject({
  kind: z.enum(POLICY_KINDS).optional(),
  /** Words to find: those that fit best come first, as many as `limit`, and there is no next page. */
  query: z.string().trim().min(1).max(POLICY_QUERY_MOST).optional(),
  ...paged,
})
export const policyInput = z.strictObject({ policyId: id, enterpriseId: id.optional() })
export const fittingPoliciesInput = z.strictObject({ enterpriseId: id })
export const wishPolicyInput = z.strictObject({ policyId: id, enterpriseId: id, wants: z.boolean() })
export const interestedInput = z.strictObject({ policyId: id, ...paged })
export const contactInterestedInput = z.strictObject({ policyId: id, enterpriseId: id, contacted: z.boolean() })

export interface Policy extends z.infer<z.ZodObject<typeof policy>> {
  _id: string
  version: number
  /** Invented, for demonstrations. */
  example?: true
  at: number
  /** Masked; missing for one that came with the street. */
  editedBy?: string
  editedAt?: number
}

/** A policy as lists show it. */
export interface PolicyRow
  extends Pick<Policy, '_id' | 'title' | 'kind' | 'level' | 'summary' | 'amount' | 'deadline' | 'example' | 'at'> {
  /** Whether one can still apply. */
  open: boolean
}

/** How a policy suits an enterprise: every condition with its verdict. */
export interface PolicyFit {
  verdict: Verdict
  judged: Judged[]
}

export type FittingPolicy = PolicyRow & PolicyFit

export interface PolicyView extends Policy {
  open: boolean
  officeName: string
  officeNameEn: string
  officePhone: string
  /** For the enterprise that was asked about. */
  fit?: PolicyFit
  interest?: { at: number; contactedAt?: number }
  /** Whether one may edit it and see who is interested. */
  mayEdit: boolean
}

/** An enterprise that is interested, for the office that answers for policies. */
export interface InterestRow {
  enterpriseId: string
  name: string
  creditCode: string
  /** Who asked, masked; the phone is told in the enterprise's own name. */
  person: string
  phone: string
  at: number
  contactedAt?: number
}
