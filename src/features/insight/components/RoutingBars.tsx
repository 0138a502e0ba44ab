import type { RoutingCounts } from '@contract/routing'
import { View } from '@tarojs/components'
import { useText } from '@/lib/i18n'
import { ShareBar } from './ShareBar'
import styles from './ShareBar.module.scss'

/** A share, or nothing where there is nothing that it could be of. */
export const shareOf = (count: number, all: number): number | undefined => (all === 0 ? undefined : count / all)

/** What of dispatching went well in a week, for an office or for all. */
export function RoutingBars({ counts }: { counts: RoutingCounts }) {
  const words = useText().insight.figures
  const rows = [
    { name: words.hit, count: counts.first - counts.missed, all: counts.first },
    { name: words.returned, count: counts.returned, all: counts.dispatched },
    { name: words.automatic, count: counts.automatic, all: counts.first },
    { name: words.right, count: counts.automatic - counts.automaticMissed, all: counts.automatic },
  ]
  return (
    <View className={styles.list}>
      {rows.map(({ name, count, all }) => (
        <ShareBar
          key={name}
          name={name}
          share={shareOf(count, all)}
          detail={all === 0 ? words.none : words.of(count, all)}
        />
      ))}
      <View className={styles.detail}>{words.sentDown(counts.sentDown)}</View>
    </View>
  )
}
