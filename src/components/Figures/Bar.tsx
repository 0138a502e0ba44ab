import { View } from '@tarojs/components'
import styles from './Figures.module.scss'

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`

/** A bar and the part of it that is filled, both from 0 to 1; what it shows always stands beside it in words. */
export function Bar({ length = 1, filled }: { length?: number; filled: number }) {
  return (
    <View className={styles.track} style={{ width: percent(length) }}>
      <View className={styles.fill} style={{ width: percent(filled) }} />
    </View>
  )
}
