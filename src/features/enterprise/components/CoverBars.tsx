import type { CoverCount, VisitCover } from '@contract/visit'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { classes } from '@/lib/classes'
import { useNameOf } from '@/lib/data/street'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { shareOf } from '../coverCsv'
import type { Place } from '../visitData'
import styles from './Visit.module.scss'

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
  const shown = cover.byCommunity
    .filter(({ all, visits }) => all + visits > 0)
    .filter(({ communityId }) => (place.communityId ?? communityId) === communityId)
  const most = Math.max(1, ...shown.map(({ all }) => all))
  const row = (key: string, name: string, count: CoverCount, inner: boolean) => (
    <View key={key} className={classes(styles.barRow, inner && styles.inner)}>
      <View className={styles.head}>
        <View>{name}</View>
        <View className={styles.quiet}>{words.row(count.visited, count.all, shareOf(count))}</View>
      </View>
      <View className={styles.barOfAll} style={{ width: `${Math.max(4, (count.all / most) * 100)}%` }}>
        <View className={styles.bar} style={{ width: `${(count.visited / Math.max(1, count.all)) * 100}%` }} />
      </View>
    </View>
  )
  return (
    <Card title={words.byArea}>
      {shown.map(({ communityId, units, ...count }) => (
        <View key={communityId} className={styles.lines}>
          {row(communityId, communityName(communityId), count, false)}
          {units
            .filter(({ unitId }) => (place.unitId ?? unitId) === unitId)
            .map((unit) => row(unit.unitId, nameOf(unit), unit, true))}
        </View>
      ))}
    </Card>
  )
}
