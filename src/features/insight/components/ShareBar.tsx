import { View } from '@tarojs/components'
import { Bar } from '@/components/Figures/Bar'
import styles from './ShareBar.module.scss'

interface ShareBarProps {
  name: string
  /** 0 to 1; missing when there is nothing to tell. */
  share: number | undefined
  /** What the share is of, in words. */
  detail: string
}

/** A share as a bar, with its name and number in words: who does not see the bar misses nothing. */
export function ShareBar({ name, share, detail }: ShareBarProps) {
  const percent = share === undefined ? undefined : Math.round(share * 100)
  return (
    <View className={styles.bar}>
      <View className={styles.line}>
        <View className={styles.name}>{name}</View>
        <View className={styles.number}>{percent === undefined ? '—' : `${percent}%`}</View>
      </View>
      <Bar filled={share ?? 0} />
      <View className={styles.detail}>{detail}</View>
    </View>
  )
}
