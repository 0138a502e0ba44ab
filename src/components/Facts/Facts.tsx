import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import styles from './Facts.module.scss'

export interface Fact {
  name: string
  value: ReactNode
}

/** Names and values, one below the other. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <View className={styles.facts}>
      {facts.map((fact) => (
        <View key={fact.name} className={styles.fact}>
          <View className={styles.name}>{fact.name}</View>
          <View className={styles.value}>{fact.value}</View>
        </View>
      ))}
    </View>
  )
}
