import { NEED_TYPES, UNMET_REASONS } from '@contract/need'
import { CONTACT_BANDS, type NeedCount, type NeedFigures } from '@contract/needFigures'
import type { ParkView } from '@contract/street'
import type { DayCounts } from './disputeFigures'
import { DAY } from './localTime'

type Counts = Readonly<Record<string, number>>

/** The band of days in which the first contact came. */
export function contactBand(from: number, to: number): number {
  const days = Math.floor((to - from) / DAY)
  return CONTACT_BANDS.reduce<number>((found, first) => (days >= first ? first : found), 0)
}

/** What the services for enterprises did in some days, from the counters alone; `totals` are those that hold what there is now. */
export function needFigures(days: readonly DayCounts[], totals: Counts, parks: readonly ParkView[]): NeedFigures {
  const all = summed(days)
  const months = [...new Set(days.map(({ day }) => day.slice(0, 7)))].sort()
  const of = (name: string): number => all[`enterpriseNeed:${name}`] ?? 0
  return {
    ...countOf(all),
    ...contactsOf(all),
    visits: all.visits ?? 0,
    byMonth: months.map((month) => ({ month, ...countOf(summed(days.filter(({ day }) => day.startsWith(month)))) })),
    byType: NEED_TYPES.map((type) => ({
      type,
      asked: of(`in:${type}`),
      met: of(`met:${type}`),
      unmet: of(`unmet:${type}`),
    })),
    byReason: UNMET_REASONS.map((reason) => ({ reason, count: of(`unmet:why:${reason}`) })),
    byPark: parks.map(({ _id, name, nameEn }) => ({
      parkId: _id,
      name,
      nameEn,
      tenants: totals[`tenants:${_id}`] ?? 0,
    })),
  }
}

function countOf(counts: Counts): NeedCount {
  const sum = (part: string): number =>
    NEED_TYPES.reduce((all, type) => all + (counts[`enterpriseNeed:${part}:${type}`] ?? 0), 0)
  return {
    asked: sum('in'),
    met: sum('met'),
    unmet: sum('unmet'),
    wanted: counts['enterpriseNeed:asked'] ?? 0,
    granted: counts['enterpriseNeed:granted'] ?? 0,
  }
}

/** The band of the middle contact: half of them came no later. */
function contactsOf(counts: Counts): Pick<NeedFigures, 'contacts' | 'medianDays'> {
  const bands = CONTACT_BANDS.map((from) => counts[`enterpriseNeed:contact:${from}`] ?? 0)
  const contacts = bands.reduce((all, count) => all + count, 0)
  if (contacts === 0) return { contacts }
  let seen = 0
  const middle = bands.findIndex((count) => {
    seen += count
    return seen * 2 >= contacts
  })
  const [from = 0, below] = CONTACT_BANDS.slice(middle)
  return { contacts, medianDays: { from, ...(below === undefined ? {} : { below }) } }
}

function summed(days: readonly DayCounts[]): Record<string, number> {
  const sum: Record<string, number> = {}
  for (const { counts } of days)
    for (const [name, count] of Object.entries(counts))
      if (name === 'visits' || name.startsWith('enterpriseNeed:')) sum[name] = (sum[name] ?? 0) + count
  return sum
}
