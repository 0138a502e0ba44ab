import type { CoverCount, VisitCover } from '@contract/visit'
import { GroupBars } from '@/components/Figures/GroupBars'
import { useNameOf } from '@/lib/data/street'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { shareOf } from '../coverCsv'
import type { Place } from '../visitData'

interface CoverBarsProps {
  cover: VisitCover
  /** Only these. */
  place: Place
  communityName(communityId: string): string
}

/** Communities with their blocks, a bar each: its length is how many enterprises there are, its dark part those visited. */
export function CoverBars({ cover, place, communityName }: CoverBarsProps) {
  const words = useEnterpriseText().visit.cover
  const nameOf = useNameOf()
  const bar = (key: string, name: string, count: CoverCount) => ({
    key,
    name,
    size: count.all,
    filled: count.visited,
    words: words.row(count.visited, count.all, shareOf(count)),
  })
  const rows = cover.byCommunity
    .filter(({ all, visits }) => all + visits > 0)
    .filter(({ communityId }) => (place.communityId ?? communityId) === communityId)
    .flatMap(({ communityId, units, ...count }) => [
      bar(communityId, communityName(communityId), count),
      ...units
        .filter(({ unitId }) => (place.unitId ?? unitId) === unitId)
        .map((unit) => ({ ...bar(unit.unitId, nameOf(unit), unit), inner: true })),
    ])
  return <GroupBars title={words.byArea} hint={words.bars} whole rows={rows} />
}
