import type { CaseView } from '@contract/caseView'
import { type LoanTerms, REPAYMENTS } from '@contract/finance/loan'
import { costOf } from '@contract/finance/yearlyCost'
import type { Cents } from '@contract/money'
import type { RankedOffer } from './offers'

interface Introduction {
  partner: string
  person?: string
  note?: string
  order: number
}

/** An offer as the team entered it: of a loan with its terms, of anything else in words. */
export interface KeptOffer extends Partial<LoanTerms> {
  partner: string
  guarantor?: string
  note?: string
  order: number
}

/** What the steps of a need keep, as its page shows it; what is sealed is missing for who does not handle it. */
interface Kept {
  need?: { details?: Record<string, string | number> }
  contact?: { officer?: string; phone?: string }
  /** The visit on which an official found it; the day counted from 1970. */
  found?: { visitId: string; day: number; officeId: string }
  introductions?: Introduction[]
  refusals?: Array<{ partner: string; reason: string; note?: string; order: number }>
  offers?: KeptOffer[]
  choice?: { order: number }
  result?: {
    partner?: string
    amount?: Cents
    grantedOn?: string
    settledOn?: string
    guarantor?: string
    note?: string
  }
  unmet?: { reason: string; note?: string }
  refusal?: { reason: string; note?: string }
}

export const keptOf = ({ data }: CaseView): Kept => data as Kept

/** Whether the terms of an offer are whole, so that its cost a year can be computed. */
function termsOf({ amount, months, rate, repayment, fees = 0, guaranteeRate = 0 }: KeptOffer): LoanTerms | undefined {
  if (amount === undefined || months === undefined || rate === undefined || fees >= amount) return undefined
  if (repayment === undefined || !REPAYMENTS.includes(repayment)) return undefined
  return { amount, months, rate, repayment, fees, guaranteeRate }
}

/** The loan offers of a need, the cheapest a year first. */
export const compared = (offers: readonly KeptOffer[], nameOf: (offer: KeptOffer) => string): RankedOffer[] =>
  offers
    .flatMap((offer) => {
      const terms = termsOf(offer)
      const named = { id: String(offer.order), lender: nameOf(offer) }
      return terms ? [{ offer: named, place: offer.order, terms, cost: costOf(terms) }] : []
    })
    .sort((a, b) => a.cost.yearlyCost - b.cost.yearlyCost || a.place - b.place)
