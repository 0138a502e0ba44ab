import type { CoverCount, VisitCover } from '@contract/visit'
import { csvOf } from '@/lib/csv'
import type { EnterpriseDictionary } from '@/lib/i18n/parts/enterprise'

/** What share of the enterprises was visited, as a percentage; a dash where there are none. */
export const shareOf = ({ all, visited }: CoverCount): string =>
  all === 0 ? '—' : `${Math.round((visited / all) * 100)}%`

/** The cover of a month as a table: the whole, each community, each block. */
export function coverCsv(
  cover: VisitCover,
  communityName: (communityId: string) => string,
  { visit }: EnterpriseDictionary,
): string {
  const words = visit.cover
  const row = (community: string, unit: string, count: CoverCount) => [
    cover.month,
    community,
    unit,
    count.all,
    count.visited,
    shareOf(count),
    count.visits,
  ]
  return csvOf([
    [words.month, words.community, words.unit, words.all, words.visited, words.rate, words.visits],
    row('', '', cover),
    ...cover.byCommunity.flatMap(({ communityId, units, ...count }) => [
      row(communityName(communityId), '', count),
      ...units.map((unit) => row(communityName(communityId), unit.name, unit)),
    ]),
  ])
}
