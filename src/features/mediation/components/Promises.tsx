import { View } from '@tarojs/components'
import { Notice } from '@/components/Notice/Notice'
import { useText } from '@/lib/i18n'
import styles from './Dispute.module.scss'

/** What whoever thinks of mediation must know first: it is free, in confidence, and voluntary. */
export function Promises() {
  const { free, confidential, voluntary } = useText().dispute
  return (
    <Notice tone='good'>
      <View className={styles.lines}>
        <View>{free}</View>
        <View>{voluntary}</View>
        <View>{confidential}</View>
      </View>
    </Notice>
  )
}
