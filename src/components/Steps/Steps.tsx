import { View } from '@tarojs/components'
import { aria } from '@/lib/a11y'
import styles from './Steps.module.scss'

export interface NumberedStep {
  title?: string
  text: string
}

/** What happens one after the other, numbered. */
export function Steps({ steps }: { steps: readonly NumberedStep[] }) {
  return (
    <View className={styles.steps} {...aria({ role: 'list' })}>
      {steps.map(({ title, text }, index) => (
        <View key={title ?? text} className={styles.step} {...aria({ role: 'listitem' })}>
          <View className={styles.number}>{index + 1}</View>
          <View className={styles.words}>
            {title !== undefined && <View className={styles.title}>{title}</View>}
            <View className={title === undefined ? styles.alone : styles.text}>{text}</View>
          </View>
        </View>
      ))}
    </View>
  )
}
