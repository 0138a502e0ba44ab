import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '@/lib/a11y'
import { useText } from '@/lib/i18n'
import { Icon } from '../Icon/Icon'
import styles from './Field.module.scss'

interface FieldProps {
  label: string
  optional?: boolean
  hint?: string
  /** What is wrong, beside the field it is about. */
  error?: string
  /** Stands at the end of the label's line, such as a counter. */
  aside?: ReactNode
  /** What helps to fill it in, beside the label. */
  tool?: ReactNode
  children: ReactNode
}

/** A labelled place of a form with its hint and its error. */
export function Field({ label, optional, hint, error, aside, tool, children }: FieldProps) {
  const text = useText()
  return (
    <View className={styles.field}>
      <View className={styles.head}>
        <View className={styles.label}>
          {label}
          {optional && <View className={styles.optional}>{text.common.optional}</View>}
        </View>
        {aside !== undefined && <View className={styles.aside}>{aside}</View>}
        {tool && <View className={styles.tool}>{tool}</View>}
      </View>
      {children}
      {hint !== undefined && <View className={styles.hint}>{hint}</View>}
      {error !== undefined && (
        <View className={styles.error} {...aria({ role: 'alert' })}>
          <Icon name='alert' size='small' />
          <View>{error}</View>
        </View>
      )}
    </View>
  )
}
