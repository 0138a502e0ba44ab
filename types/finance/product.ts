import { z } from 'zod'
import { cursorInput, PAGE_MOST } from '../case'
import { centsInput } from '../money'
import { conditionInput, type Judged, type Verdict } from './conditions'
import { type LoanCost, REPAYMENTS } from './loan'
import { RATE_MOST } from './rate'

export const PRODUCT_KINDS = ['loan', 'guarantee'] as const
export const PRODUCTS_MOST = 100
export const CONDITIONS_MOST = 12

const name = z.string().trim().min(1).max(60)
const months = z.int().min(1).max(360)
const rate = z.int().min(0).max(RATE_MOST)
/** From the least to the most. */
const between = (bound: z.ZodType<number, number>) =>
  z.strictObject({ from: bound, to: bound }).refine(({ from, to }) => from <= to, { path: ['to'] })

/** A loan of a bank, or a guarantee that stands behind one (农信融资担保), as its provider describes it. */
const product = {
  provider: name,
  name,
  kind: z.enum(PRODUCT_KINDS),
  /** What may be asked for. */
  amount: between(centsInput),
  months: between(months),
  /** A year, in hundredths of a percent: interest of a loan, fee of a guarantee; the best and the usual worst. */
  rate: between(rate),
  repayment: z.enum(REPAYMENTS),
  conditions: z.array(conditionInput).max(CONDITIONS_MOST),
  /** To whom enterprises are referred; missing while nobody was named. */
  contactId: z.string().min(1).max(64).optional(),
}

const productId = z.string().min(1).max(64)

export const saveProductInput = z.strictObject({
  ...product,
  /** Missing for a new one. */
  productId: productId.optional(),
  /** The version that was read; missing for a new one. */
  version: z.int().min(1).optional(),
})

export const retireProductInput = z.strictObject({ productId, version: z.int().min(1) })

export const productHistoryInput = z.strictObject({
  productId,
  after: cursorInput.optional(),
  limit: z.int().min(1).max(PAGE_MOST).default(20),
})

export interface FinanceProduct extends z.infer<z.ZodObject<typeof product>> {
  _id: string
  version: number
  /** Masked; missing for one that came with the street. */
  editedBy?: string
  editedAt?: number
}

/** How a product suits one need. */
export interface ProductMatch {
  productId: string
  provider: string
  name: string
  verdict: Verdict
  /** Every condition with its verdict, amount and term first. */
  judged: Judged[]
  /** Whether it can be referred to somebody of the bank. */
  referable: boolean
  /** The guarantee that stands in for what the enterprise cannot put up itself. */
  guarantee?: { productId: string; provider: string; name: string; referable: boolean }
  /** What the asked amount would cost at the usual worst rate; missing where amount or term do not suit. */
  cost?: LoanCost
}
