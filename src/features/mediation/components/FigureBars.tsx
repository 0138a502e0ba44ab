import type { DisputeCount } from '@contract/dispute'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { useNameOf } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { rateOf } from '../disputeData'
import styles from './Dispute.module.scss'

interface FigureBarsProps {
  title: string
  /** Shows also what has nothing, such as a quiet month of a year. */
  whole?: boolean
  rows: ReadonlyArray<DisputeCount & { name: string; nameEn?: string }>
}

const sizeOf = ({ accepted, settled }: DisputeCount): number => Math.max(accepted, settled)

/** Groups with a bar each: how many were accepted, and within it how many were settled. */
export function FigureBars({ title, whole = false, rows }: FigureBarsProps) {
  const { figures: words, money } = useText().dispute
  const nameOf = useNameOf()
  const shown = rows.filter((row) => whole || sizeOf(row) + row.lost > 0)
  const most = Math.max(1, ...shown.map(sizeOf))
  return (
    <Card title={title}>
      {shown.length === 0 && <View className={styles.quiet}>{words.none}</View>}
      {shown.map((row) => (
        <View key={row.name} className={styles.barRow}>
          <View className={styles.top}>
            <View>{row.nameEn === undefined ? row.name : nameOf({ name: row.name, nameEn: row.nameEn })}</View>
            <View className={styles.number}>{words.row(row.accepted, row.settled, rateOf(row), money(row.money))}</View>
          </View>
          {sizeOf(row) > 0 && (
            <View className={styles.barOfAll} style={{ width: `${(sizeOf(row) / most) * 100}%` }}>
              <View className={styles.bar} style={{ width: `${(row.settled / sizeOf(row)) * 100}%` }} />
            </View>
          )}
        </View>
      ))}
    </Card>
  )
}
