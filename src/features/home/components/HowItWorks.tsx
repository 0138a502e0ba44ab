import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { useText } from '@/lib/i18n'
import styles from './HowItWorks.module.scss'

/** The way of a report in four steps. */
export function HowItWorks() {
  const text = useText().home.how
  return (
    <Card title={text.title}>
      <View className={styles.steps}>
        {text.steps.map((step, index) => (
          <View key={step.title} className={styles.step}>
            <View className={styles.number}>{index + 1}</View>
            <View className={styles.words}>
              <View className={styles.title}>{step.title}</View>
              <View className={styles.text}>{step.text}</View>
            </View>
          </View>
        ))}
      </View>
    </Card>
  )
}
