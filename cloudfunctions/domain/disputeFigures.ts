import { DISPUTE_TYPES, type DisputeCount, type DisputeFigures, LAYERS } from '@contract/dispute'

type Counts = Readonly<Record<string, number>>

const IN = 'dispute:in'
const OUT = 'dispute:out'
const MONEY = 'dispute:money'
const LOST = 'dispute:lost'

/** The counters of a day, as the scheduler folds them. */
export interface DayCounts {
  /** `YYYY-MM-DD` */
  day: string
  counts: Counts
}

export interface NamedTeam {
  officeId: string
  officeName: string
  officeNameEn: string
}

/** What the mediation centre has done in some days, from the counters alone. */
export function disputeFigures(days: readonly DayCounts[], teams: readonly NamedTeam[]): DisputeFigures {
  const all = summed(days)
  const months = [...new Set(days.map(({ day }) => day.slice(0, 7)))].sort()
  return {
    ...wholeCount(all),
    oral: all['dispute:oral'] ?? 0,
    written: all['dispute:written'] ?? 0,
    breached: all['dispute:breached'] ?? 0,
    byMonth: months.map((month) => ({ month, ...wholeCount(summed(days.filter(({ day }) => day.startsWith(month)))) })),
    byType: DISPUTE_TYPES.map((type) => ({ type, ...countOf(all, `type:${type}`) })),
    byLayer: LAYERS.map((layer) => ({ layer, ...countOf(all, `layer:${layer}`) })),
    byTeam: teams.map((team) => ({ ...team, ...countOf(all, `team:${team.officeId}`) })),
  }
}

/** What was lost is counted by the states that it came into. */
const wholeCount = (counts: Counts): DisputeCount => ({
  ...countOf(counts),
  lost: (counts['dispute:failed'] ?? 0) + (counts['dispute:terminated'] ?? 0),
})

function countOf(counts: Counts, part?: string): DisputeCount {
  const of = (name: string): number => counts[part === undefined ? name : `${name}:${part}`] ?? 0
  return { accepted: of(IN), settled: of(OUT), lost: of(LOST), money: of(MONEY) }
}

function summed(days: readonly DayCounts[]): Record<string, number> {
  const sum: Record<string, number> = {}
  for (const { counts } of days)
    for (const [name, count] of Object.entries(counts))
      if (name.startsWith('dispute:')) sum[name] = (sum[name] ?? 0) + count
  return sum
}
