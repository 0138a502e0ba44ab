import { View } from '@tarojs/components'
import { classes } from '@/lib/classes'
import { useText } from '@/lib/i18n'
import { Card } from '../Card/Card'
import { Bar } from './Bar'
import styles from './Figures.module.scss'

export interface GroupBar {
  /** Where two groups may have the same name. */
  key?: string
  name: string
  /** How long the bar is, and the part of it that is filled; all of it when missing. */
  size: number
  filled?: number
  words: string
  /** A part of the group above. */
  inner?: boolean
}

interface GroupBarsProps {
  title: string
  hint?: string
  /** Said where there is no group. */
  none?: string
  /** Shows also what has nothing, such as a quiet month of a year. */
  whole?: boolean
  rows: readonly GroupBar[]
}

/** Groups with a bar each, as long as their number. */
export function GroupBars({ title, hint, none, whole = false, rows }: GroupBarsProps) {
  const words = useText().components.figures
  const shown = rows.filter(({ size }) => whole || size > 0)
  const most = Math.max(1, ...shown.map(({ size }) => size))
  return (
    <Card title={title}>
      {hint && <View className={styles.quiet}>{hint}</View>}
      {shown.length === 0 && <View className={styles.quiet}>{none ?? words.none}</View>}
      {shown.map(({ key, name, size, filled = size, words: said, inner }) => (
        <View key={key ?? name} className={classes(styles.row, inner && styles.inner)}>
          <View className={styles.head}>
            <View>{name}</View>
            <View className={styles.quiet}>{said}</View>
          </View>
          {size > 0 && <Bar length={size / most} filled={Math.min(1, filled / size)} />}
        </View>
      ))}
    </Card>
  )
}
