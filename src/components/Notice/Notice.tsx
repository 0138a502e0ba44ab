import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { Icon, type IconName } from '../Icon/Icon'
import styles from './Notice.module.scss'

type Tone = 'info' | 'good' | 'warn' | 'bad'

const ICONS: Record<Tone, IconName> = { info: 'bell', good: 'check', warn: 'alert', bad: 'alert' }

interface NoticeProps {
  tone?: Tone
  icon?: IconName
  children: ReactNode
  /** A button at its end. */
  action?: ReactNode
}

/** A message that stays on the page. */
export function Notice({ tone = 'info', icon, children, action }: NoticeProps) {
  return (
    <View className={classes(styles.notice, styles[tone])} {...aria({ role: tone === 'bad' ? 'alert' : 'status' })}>
      <Icon name={icon ?? ICONS[tone]} />
      <View className={styles.text}>{children}</View>
      {action}
    </View>
  )
}
