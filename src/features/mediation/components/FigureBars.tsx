import type { DisputeCount } from '@contract/dispute'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { useNameOf } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import styles from './Dispute.module.scss'

interface FigureBarsProps {
  title: string
  rows: ReadonlyArray<DisputeCount & { name: string; nameEn?: string }>
  /** Also how many were accepted, where that is known of the group. */
  accepted?: boolean
}

/** Groups with a bar each; what has nothing is left out. */
export function FigureBars({ title, rows, accepted }: FigureBarsProps) {
  const { figures: words, money } = useText().dispute
  const nameOf = useNameOf()
  const sizeOf = (row: DisputeCount): number => (accepted ? Math.max(row.accepted, row.settled) : row.settled)
  const shown = rows.filter((row) => sizeOf(row) > 0)
  const most = Math.max(1, ...shown.map(sizeOf))
  return (
    <Card title={title}>
      {shown.length === 0 && <View className={styles.quiet}>{words.none}</View>}
      {shown.map((row) => (
        <View key={row.name} className={styles.barRow}>
          <View className={styles.top}>
            <View>{row.nameEn === undefined ? row.name : nameOf({ name: row.name, nameEn: row.nameEn })}</View>
            <View className={styles.number}>
              {accepted
                ? words.row(row.accepted, row.settled, money(row.money))
                : words.settledRow(row.settled, money(row.money))}
            </View>
          </View>
          <View className={styles.bar} style={{ width: `${(sizeOf(row) / most) * 100}%` }} />
        </View>
      ))}
    </Card>
  )
}
