import type { Cents } from '../money'
import type { LoanTerms } from './loan'

const YEAR = 12
/** Rates are in hundredths of a percent a year. */
const PARTS = 10_000

/**
 * What flows between an enterprise and its lender, month by month from the day the money is paid out (index 0): positive is
 * what it receives, negative what it pays, each in whole 分. The principal is repaid to the last 分.
 */
export function cashFlows(terms: LoanTerms): Cents[] {
  const flows = repayments(terms).map((paid) => -paid)
  return [terms.amount - terms.fees, ...flows].map((flow, month) => flow - guaranteeFee(terms, month))
}

/** Paid at the beginning of each year of the loan, of a last year that is not whole in proportion. */
function guaranteeFee({ amount, months, guaranteeRate }: LoanTerms, month: number): Cents {
  if (month % YEAR !== 0 || month >= months) return 0
  return Math.round((amount * guaranteeRate * Math.min(YEAR, months - month)) / (PARTS * YEAR))
}

/** Principal and interest at the end of each month. */
function repayments(terms: LoanTerms): Cents[] {
  const { amount, months, rate, repayment } = terms
  const interestOn = (owed: Cents): Cents => Math.round((owed * rate) / (PARTS * YEAR))
  if (repayment === 'atEnd') {
    const interest = Math.round((amount * rate * months) / (PARTS * YEAR))
    return Array.from({ length: months }, (_, at) => (at === months - 1 ? amount + interest : 0))
  }
  const paid: Cents[] = []
  let owed = amount
  for (let month = 1; month <= months; month++) {
    const interest = interestOn(owed)
    const principal = month === months ? owed : Math.min(owed, principalOf(terms, interest))
    owed -= principal
    paid.push(principal + interest)
  }
  return paid
}

function principalOf({ amount, months, rate, repayment }: LoanTerms, interest: Cents): Cents {
  if (repayment === 'interestFirst') return 0
  const even = Math.round(amount / months)
  if (repayment === 'equalPrincipal' || rate === 0) return even
  const monthly = rate / (PARTS * YEAR)
  return Math.round((amount * monthly) / (1 - (1 + monthly) ** -months)) - interest
}
