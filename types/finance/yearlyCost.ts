import type { Cents } from '../money'
import type { LoanCost, LoanTerms } from './loan'
import { cashFlows } from './repayment'

/** A cost beyond this a month is no loan that anybody would name. */
const MONTHLY_MOST = 1

/**
 * What a loan costs with everything that must be paid for it, so that offers of different kinds can stand side by side: twelve
 * times the monthly internal rate of return, in hundredths of a percent. A loan repaid monthly without fees costs what its
 * rate says. (中国人民银行公告〔2021〕第3号: 年化利率 counts interest and every fee, against the principal in use.)
 */
export function costOf(terms: LoanTerms): LoanCost {
  const flows = cashFlows(terms)
  const paid = -flows.reduce((sum, flow) => sum + flow, 0)
  const months = flows.slice(1).map((flow) => -flow)
  return { yearlyCost: Math.round(monthlyReturn(flows) * 12 * 10_000), paid, firstMonth: months[0] ?? 0 }
}

/** The rate at which what is paid later is worth what was received, by halving: the value falls as the rate rises. */
function monthlyReturn(flows: readonly Cents[]): number {
  const worth = (rate: number): number => flows.reduce((sum, flow, month) => sum + flow / (1 + rate) ** month, 0)
  let [low, high] = [0, MONTHLY_MOST]
  if (worth(low) >= 0) return 0
  for (let halvings = 0; halvings < 60; halvings++) {
    const middle = (low + high) / 2
    if (worth(middle) < 0) low = middle
    else high = middle
  }
  return low
}
