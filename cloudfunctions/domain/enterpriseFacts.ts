import { creditKind } from '@contract/creditCode'
import type { EnterpriseProfile } from '@contract/enterpriseProfile'
import { type Facts, TURNOVER_BANDS, WORKER_BOUNDS } from '@contract/finance/conditions'
import { dayOf, isoDate } from './localTime'

/** What an enterprise has told of itself, as conditions ask for it; what it did not tell stays unknown. */
export function enterpriseFacts(creditCode: string, profile: EnterpriseProfile, now: number): Facts {
  const { foundedOn, industry, taxGrade, arrears, turnover, workers } = profile
  const old = foundedOn === undefined ? undefined : wholeMonths(foundedOn, isoDate(dayOf(now)))
  return {
    borrower: creditKind(creditCode),
    industry,
    taxGrade,
    inArrears: arrears === undefined ? undefined : arrears === 'arrears',
    monthsOld: old === undefined ? undefined : { from: old, to: old },
    turnover: turnover === undefined ? undefined : TURNOVER_BANDS[turnover],
    workers: workers === undefined ? undefined : WORKER_BOUNDS[workers],
  }
}

/** Months that have wholly passed between two days; none when the first is still to come. */
export function wholeMonths(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  const [endYear = 0, endMonth = 0, endDay = 0] = to.split('-').map(Number)
  const months = (endYear - year) * 12 + (endMonth - month) - (endDay < day ? 1 : 0)
  return Math.max(0, months)
}
