import { View } from '@tarojs/components'
import styles from './Bar.module.scss'

interface BarProps {
  name: string
  /** 0 to 1; missing when there is nothing to tell. */
  share: number | undefined
  /** What the share is of, in words. */
  detail: string
}

/** A share as a bar, with its name and number in words: who does not see the bar misses nothing. */
export function Bar({ name, share, detail }: BarProps) {
  const percent = share === undefined ? undefined : Math.round(share * 100)
  return (
    <View className={styles.bar}>
      <View className={styles.line}>
        <View className={styles.name}>{name}</View>
        <View className={styles.number}>{percent === undefined ? '—' : `${percent}%`}</View>
      </View>
      <View className={styles.track}>
        <View className={styles.fill} style={{ width: `${percent ?? 0}%` }} />
      </View>
      <View className={styles.detail}>{detail}</View>
    </View>
  )
}
