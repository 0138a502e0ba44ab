import type { CountEffect } from './caseDoc'
import { dayOf, isoDate, monthOf } from './localTime'

/** Where an enterprise lies, as cover is counted. */
interface Area {
  communityId: string
  unitId?: string
}

/** The name of the counters that hold what there is of something now, whatever the day. */
export const TOTALS = 'total'

const areasOf = ({ communityId, unitId }: Area): string[] => [communityId, ...(unitId ? [unitId] : [])]

/** An enterprise has come: there is one more in its community and block, since this month. */
export const tallyEnterprise = (area: Area, at: number): CountEffect[] =>
  areasOf(area).flatMap((place) =>
    [TOTALS, monthOf(at)].map((day): CountEffect => ({ kind: 'count', day, name: `enterprises:${place}` })),
  )

/** An enterprise moves within the street: it is one less where it was and one more where it is, as of this month. */
export function tallyMove(from: Area, to: Area, at: number): CountEffect[] {
  const [left, reached] = [areasOf(from), areasOf(to)]
  const gone = left.filter((place) => !reached.includes(place))
  const come = reached.filter((place) => !left.includes(place))
  const each = (places: string[], by: 1 | -1) =>
    places.flatMap((place) =>
      [TOTALS, monthOf(at)].map((day): CountEffect => ({ kind: 'count', day, name: `enterprises:${place}`, by })),
    )
  return [...each(gone, -1), ...each(come, 1)]
}

/** An enterprise moves from one park into another: tenants are counted as of now. */
export const tallyTenant = (from: string | undefined, to: string | undefined): CountEffect[] =>
  from === to
    ? []
    : [
        ...(from ? [{ kind: 'count' as const, day: TOTALS, name: `tenants:${from}`, by: -1 }] : []),
        ...(to ? [{ kind: 'count' as const, day: TOTALS, name: `tenants:${to}` }] : []),
      ]

/** A visit was held; `first` when it is the first one to this enterprise in its month. */
export const tallyVisit = (area: Area, heldAt: number, first: boolean): CountEffect[] => [
  { kind: 'count', day: isoDate(dayOf(heldAt)), name: 'visits' },
  ...areasOf(area).flatMap((place) =>
    ['visits', ...(first ? ['visited'] : [])].map(
      (name): CountEffect => ({ kind: 'count', day: monthOf(heldAt), name: `${name}:${place}` }),
    ),
  ),
]

type Counts = Readonly<Record<string, number>>

/** What the counters say of one place in one month: how many there were at its end, how many of them were visited, how often. */
export function coverOf(place: string, month: string, counts: ReadonlyMap<string, Counts>, later: readonly string[]) {
  const count = (of: string, name: string): number => counts.get(of)?.[`${name}:${place}`] ?? 0
  const since = later.reduce((sum, each) => sum + count(each, 'enterprises'), 0)
  return {
    all: count(TOTALS, 'enterprises') - since,
    visited: count(month, 'visited'),
    visits: count(month, 'visits'),
  }
}
