import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { press } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { Icon, type IconName } from '../Icon/Icon'
import styles from './ListRow.module.scss'

interface ListRowProps {
  title: ReactNode
  icon?: IconName
  /** A second line. */
  about?: ReactNode
  /** Stands at the end of the row. */
  value?: ReactNode
  onPress?(): void
  /** What pressing does, with the title in it; without it the whole row says so. */
  label?: string
}

/** One row of a list; with `onPress` it leads somewhere. */
export function ListRow({ title, icon, about, value, onPress, label }: ListRowProps) {
  const pressing = onPress ? press(onPress, { role: 'button', label }) : {}
  // A name of its own belongs to the title alone: what a button shows must be in its name. A finger may press anywhere.
  const named = label !== undefined
  return (
    <View className={classes(styles.row, onPress && styles.pressable)} {...(named ? { onClick: onPress } : pressing)}>
      {icon && (
        <View className={styles.icon}>
          <Icon name={icon} />
        </View>
      )}
      <View className={styles.main}>
        <View {...(named ? pressing : {})}>{title}</View>
        {about !== undefined && <View className={styles.about}>{about}</View>}
      </View>
      {value !== undefined && <View className={styles.value}>{value}</View>}
      {onPress && (
        <View className={styles.end}>
          <Icon name='right' size='small' />
        </View>
      )}
    </View>
  )
}
