import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { useText } from '@/lib/i18n'
import styles from './NeedFigures.module.scss'

export interface CountBar {
  name: string
  /** How long the bar is, and the part of it that is filled; all of it when missing. */
  size: number
  filled?: number
  words: string
}

/** Groups with a bar each, as long as their number; what has nothing is left out. */
export function CountBars({ title, hint, rows }: { title: string; hint?: string; rows: readonly CountBar[] }) {
  const words = useText().needFigures
  const shown = rows.filter(({ size }) => size > 0)
  const most = Math.max(1, ...shown.map(({ size }) => size))
  return (
    <Card title={title}>
      {hint && <View className={styles.quiet}>{hint}</View>}
      {shown.length === 0 && <View className={styles.quiet}>{words.none}</View>}
      {shown.map(({ name, size, filled = size, words: said }) => (
        <View key={name} className={styles.barRow}>
          <View className={styles.top}>
            <View>{name}</View>
            <View className={styles.quiet}>{said}</View>
          </View>
          <View className={styles.barOfAll} style={{ width: `${(size / most) * 100}%` }}>
            <View className={styles.bar} style={{ width: `${(Math.min(filled, size) / size) * 100}%` }} />
          </View>
        </View>
      ))}
    </Card>
  )
}
