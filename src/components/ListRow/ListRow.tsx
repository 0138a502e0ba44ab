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
  label?: string
}

/** One row of a list; with `onPress` it leads somewhere. */
export function ListRow({ title, icon, about, value, onPress, label }: ListRowProps) {
  const pressing = onPress ? press(onPress, { role: 'button', label }) : {}
  return (
    <View className={classes(styles.row, onPress && styles.pressable)} {...pressing}>
      {icon && (
        <View className={styles.icon}>
          <Icon name={icon} />
        </View>
      )}
      <View className={styles.main}>
        <View>{title}</View>
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
