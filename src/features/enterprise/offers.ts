import type { LoanCost, LoanTerms, Repayment } from '@contract/finance/loan'
import { readRate } from '@contract/finance/rate'
import { costOf } from '@contract/finance/yearlyCost'
import { readCents } from '@contract/money'

export const OFFERS_MOST = 4
export const MONTHS_MOST = 360

/** An offer of a lender as it is typed in: whatever is not a number yet stays as it was written. */
export interface OfferDraft {
  id: string
  lender: string
  amount: string
  months: string
  rate: string
  repayment: Repayment
  fees: string
  guaranteeRate: string
}

/** The numbers of an offer, in the order of the form. */
export const OFFER_NUMBERS = ['amount', 'months', 'rate', 'fees', 'guaranteeRate'] as const
export type OfferNumber = (typeof OFFER_NUMBERS)[number]

export const emptyOffer = (id: string): OfferDraft => ({
  id,
  lender: '',
  amount: '',
  months: '',
  rate: '',
  repayment: 'interestFirst',
  fees: '',
  guaranteeRate: '',
})

/** Another offer for the same need: amount and term are as in the one before. */
export const offerBeside = (id: string, before: OfferDraft | undefined): OfferDraft => ({
  ...emptyOffer(id),
  ...(before ? { amount: before.amount, months: before.months } : {}),
})

const READ: Readonly<Record<OfferNumber, (written: string) => number | undefined>> = {
  amount: (written) => readCents(written) || undefined,
  months: (written) => {
    const months = /^\d{1,3}$/.test(written.trim()) ? Number(written) : 0
    return months >= 1 && months <= MONTHS_MOST ? months : undefined
  },
  rate: readRate,
  fees: (written) => (written.trim() === '' ? 0 : readCents(written)),
  guaranteeRate: (written) => (written.trim() === '' ? 0 : readRate(written)),
}

/** What of an offer is written but cannot be read. */
export const misreadOf = (offer: OfferDraft): OfferNumber[] =>
  OFFER_NUMBERS.filter((name) => offer[name].trim() !== '' && READ[name](offer[name]) === undefined)

/** The terms of an offer once all that is needed is there. */
export function termsOf(offer: OfferDraft): LoanTerms | undefined {
  const [amount, months, rate, fees, guaranteeRate] = OFFER_NUMBERS.map((name) => READ[name](offer[name]))
  if (amount === undefined || months === undefined || rate === undefined) return undefined
  if (fees === undefined || guaranteeRate === undefined || fees >= amount) return undefined
  return { amount, months, rate, fees, guaranteeRate, repayment: offer.repayment }
}

export interface RankedOffer {
  offer: Pick<OfferDraft, 'id' | 'lender'>
  /** Where it stands among the others as they were entered, from 1. */
  place: number
  terms: LoanTerms
  cost: LoanCost
}

/** The offers that are complete, the cheapest a year first. */
export const ranked = (offers: readonly OfferDraft[]): RankedOffer[] =>
  offers
    .flatMap((offer, at) => {
      const terms = termsOf(offer)
      return terms ? [{ offer, place: at + 1, terms, cost: costOf(terms) }] : []
    })
    .sort((a, b) => a.cost.yearlyCost - b.cost.yearlyCost || a.place - b.place)
