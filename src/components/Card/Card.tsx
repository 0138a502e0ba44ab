import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import styles from './Card.module.scss'

interface CardProps {
  title?: string
  /** Stands at the end of the title's line. */
  aside?: ReactNode
  /** `plain` has no padding of its own, for rows that reach its edges. */
  plain?: boolean
  tone?: 'accent' | 'good' | 'primary'
  children: ReactNode
}

/** A white sheet on the paper: one matter each. */
export function Card({ title, aside, plain, tone, children }: CardProps) {
  return (
    <View className={classes(styles.card, plain && styles.plain, tone && styles[tone])}>
      {title !== undefined && (
        <View className={styles.head}>
          <View className={styles.title} {...aria({ role: 'heading', level: 2 })}>
            {title}
          </View>
          {aside}
        </View>
      )}
      {children}
    </View>
  )
}
