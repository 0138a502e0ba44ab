import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { press } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { Icon } from '../Icon/Icon'
import styles from './CheckRow.module.scss'

interface CheckRowProps {
  /** What a screen reader says. */
  label: string
  checked: boolean
  onChange(checked: boolean): void
  invalid?: boolean
  children: ReactNode
}

/** A box to tick, never ticked beforehand. */
export function CheckRow({ label, checked, onChange, invalid, children }: CheckRowProps) {
  return (
    <View className={styles.row}>
      <View className={styles.target} {...press(() => onChange(!checked), { role: 'checkbox', checked, label })}>
        <View className={classes(styles.box, checked && styles.checked, invalid && styles.invalid)}>
          {checked && <Icon name='check' size='small' />}
        </View>
      </View>
      <View className={styles.words}>{children}</View>
    </View>
  )
}
