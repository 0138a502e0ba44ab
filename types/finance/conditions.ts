import { z } from 'zod'
import { type Cents, centsInput } from '../money'
import { COLLATERALS, INDUSTRIES } from '../need'

/** What an enterprise is by its credit code, as conditions tell them apart. */
export const BORROWERS = ['company', 'individual', 'cooperative', 'other'] as const
/** 纳税信用等级, best first; M is a new enterprise. */
export const TAX_GRADES = ['A', 'B', 'M', 'C', 'D'] as const

/** Known exactly, or only between which bounds. */
export interface Range {
  from: number
  to: number
}

/** What is known of an enterprise and its need, by the names that conditions use. Whatever is missing is not known. */
export interface Facts {
  borrower?: (typeof BORROWERS)[number]
  collateral?: (typeof COLLATERALS)[number]
  taxGrade?: (typeof TAX_GRADES)[number]
  /** Whether a loan of it, or of its owner, is overdue now. */
  inArrears?: boolean
  amount?: Range
  /** For how long it is needed. */
  months?: Range
  /** Whole months since it was founded. */
  monthsOld?: Range
  /** Of the last whole year, in 分. */
  turnover?: Range
  /** What it owes to lenders now, in 分. */
  loans?: Range
  industry?: (typeof INDUSTRIES)[number]
  /** People who work there. */
  workers?: Range
}

const whole = z.int().min(0).max(10_000)
const bounded = <F extends string>(fact: F, bound: z.ZodType<number, number>) =>
  z
    .strictObject({ fact: z.literal(fact), atLeast: bound.optional(), atMost: bound.optional() })
    .refine(({ atLeast, atMost }) => atLeast === undefined || atMost === undefined || atLeast <= atMost, {
      path: ['atMost'],
    })
const among = <F extends string, V extends string>(fact: F, values: readonly [V, ...V[]]) =>
  z.strictObject({ fact: z.literal(fact), oneOf: z.array(z.enum(values)).min(1).max(values.length) })

/** One condition of a product, as data: a number within bounds, one of several values, or a yes or no. */
export const conditionInput = z.discriminatedUnion('fact', [
  bounded('amount', centsInput),
  bounded('months', whole),
  bounded('monthsOld', whole),
  bounded('turnover', centsInput),
  bounded('loans', centsInput),
  bounded('workers', whole),
  among('industry', INDUSTRIES),
  among('borrower', BORROWERS),
  among('collateral', COLLATERALS),
  among('taxGrade', TAX_GRADES),
  z.strictObject({ fact: z.literal('inArrears'), is: z.boolean() }),
])
export type Condition = z.infer<typeof conditionInput>

/** `unknown` while the enterprise has not said what the condition asks about. */
export type Verdict = 'met' | 'unmet' | 'unknown'

export interface Judged {
  condition: Condition
  verdict: Verdict
}

/** Whether an amount is of money, so that it is written as such. */
export const isAmount = (fact: Condition['fact']): boolean => ['amount', 'turnover', 'loans'].includes(fact)

const WAN: Cents = 1_000_000

/** The bounds of the bands of turnover that a need names. */
export const TURNOVER_BANDS: Readonly<Record<string, Range>> = {
  upTo100: { from: 0, to: 100 * WAN },
  upTo500: { from: 100 * WAN, to: 500 * WAN },
  upTo2000: { from: 500 * WAN, to: 2000 * WAN },
  upTo4000: { from: 2000 * WAN, to: 4000 * WAN },
  over4000: { from: 4000 * WAN, to: Number.POSITIVE_INFINITY },
}

/** The bounds of the bands of people at work. */
export const WORKER_BOUNDS: Readonly<Record<string, Range>> = {
  upTo9: { from: 1, to: 9 },
  upTo49: { from: 10, to: 49 },
  upTo299: { from: 50, to: 299 },
  over300: { from: 300, to: Number.POSITIVE_INFINITY },
}
