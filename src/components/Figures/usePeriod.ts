import { monthAfter } from '@contract/visit'
import { useState } from 'react'
import { useNow } from '@/lib/clock'
import { isoDay } from '@/lib/format'

export const PERIODS = ['month', 'lastMonth', 'year', 'lastYear'] as const
export type Period = (typeof PERIODS)[number]

/** The first and the last month of a period, seen from a day. */
function monthsOf(period: Period, today: string): readonly [from: string, to: string] {
  const [year, month] = [Number(today.slice(0, 4)), today.slice(0, 7)]
  if (period === 'month') return [month, month]
  if (period === 'lastMonth') return [monthAfter(month, -1), monthAfter(month, -1)]
  return period === 'year' ? [`${year}-01`, month] : [`${year - 1}-01`, `${year - 1}-12`]
}

export interface ChosenPeriod {
  period: Period
  choose(period: Period): void
  /** Months, such as `2026-11`. */
  from: string
  to: string
}

/** Of which time somebody wants figures. */
export function usePeriod(first: Period = 'year'): ChosenPeriod {
  const [period, choose] = useState(first)
  const [from, to] = monthsOf(period, isoDay(useNow()))
  return { period, choose, from, to }
}
