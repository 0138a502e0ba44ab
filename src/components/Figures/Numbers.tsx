import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../Card/Card'
import styles from './Figures.module.scss'

interface NumbersProps {
  numbers: ReadonlyArray<readonly [name: string, value: string]>
  /** How something is counted. */
  children?: ReactNode
}

/** The numbers that come first, each with its name. */
export function Numbers({ numbers, children }: NumbersProps) {
  return (
    <Card>
      <View className={styles.numbers}>
        {numbers.map(([name, value]) => (
          <View key={name} className={styles.figure}>
            <View className={styles.quiet}>{name}</View>
            <View className={styles.count}>{value}</View>
          </View>
        ))}
      </View>
      {children !== undefined && <View className={styles.quiet}>{children}</View>}
    </Card>
  )
}
