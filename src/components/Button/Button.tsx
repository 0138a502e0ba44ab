import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { press } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { Icon, type IconName } from '../Icon/Icon'
import styles from './Button.module.scss'

interface ButtonProps {
  children: ReactNode
  onPress(): void
  /** `main` stands out: at most one in a place. */
  weight?: 'main' | 'plain' | 'quiet' | 'danger'
  icon?: IconName
  /** Takes the whole width. */
  wide?: boolean
  /** Is at work: cannot be pressed again and says so. */
  busy?: boolean
  disabled?: boolean
  /** What a screen reader says when the words alone are not enough. */
  label?: string
  expanded?: boolean
}

/** Something to press that does something. */
export function Button(props: ButtonProps) {
  const { children, onPress, weight = 'plain', icon, wide, busy, disabled, label, expanded } = props
  const off = Boolean(disabled || busy)
  return (
    <View
      className={classes(styles.button, styles[weight], wide && styles.wide, off && styles.off)}
      hoverClass={off ? 'none' : styles.pressed}
      {...press(onPress, { role: 'button', label, disabled: off, expanded })}
    >
      {busy ? <View className={styles.spinner} /> : icon && <Icon name={icon} />}
      <View className={styles.words}>{children}</View>
    </View>
  )
}
