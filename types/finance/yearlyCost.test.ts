import { type LoanTerms, REPAYMENTS } from './loan'
import { cashFlows } from './repayment'
import { costOf } from './yearlyCost'

const WAN = 1_000_000
const loan = (terms: Partial<LoanTerms>): LoanTerms => ({
  amount: 100 * WAN,
  months: 12,
  rate: 360,
  repayment: 'interestFirst',
  fees: 0,
  guaranteeRate: 0,
  ...terms,
})

test.each<[string, Partial<LoanTerms>, number, number]>([
  ['interest each month, principal at the end', {}, 360, 3_600_000],
  ['equal instalments', { repayment: 'equalInstalments' }, 360, 1_960_709],
  ['equal principal', { repayment: 'equalPrincipal' }, 360, 1_950_000],
  ['all at the end of a year: the interest waits', { repayment: 'atEnd' }, 354, 3_600_000],
  ['a fee of one percent', { fees: WAN }, 463, 4_600_000],
  ['a guarantee of one percent a year', { guaranteeRate: 100 }, 463, 4_600_000],
  ['a guarantee of three half years', { guaranteeRate: 100, months: 18 }, 462, 6_900_000],
  ['without interest', { rate: 0 }, 0, 0],
])('what a million yuan costs: %s', (_, terms, yearlyCost, paid) => {
  const cost = costOf(loan(terms))
  expect(cost.yearlyCost).toBe(yearlyCost)
  expect(Math.abs(cost.paid - paid)).toBeLessThanOrEqual(12)
})

test('whatever the terms, the principal is repaid to the last 分 and fees make a loan dearer', () => {
  for (const repayment of REPAYMENTS) {
    for (const months of [1, 3, 7, 12, 25, 36]) {
      for (const rate of [0, 285, 777]) {
        const terms = loan({ amount: 123_456_789, repayment, months, rate })
        const flows = cashFlows(terms)
        expect(flows).toHaveLength(months + 1)
        expect(flows.every(Number.isInteger)).toBe(true)
        const interest = -flows.reduce((sum, flow) => sum + flow, 0)
        expect(interest).toBeGreaterThanOrEqual(0)
        expect(interest === 0).toBe(rate === 0)
        expect(costOf({ ...terms, fees: 500_000 }).yearlyCost).toBeGreaterThan(costOf(terms).yearlyCost)
      }
    }
  }
})
