import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { press } from '@/lib/a11y'
import { Card } from '../Card/Card'
import { Icon } from '../Icon/Icon'
import styles from './Fold.module.scss'

interface FoldProps {
  title: string
  /** What lies inside, in a few words. */
  about?: string
  /** Opened from the start, such as when something inside was filled in or is wrong. */
  open?: boolean
  children: ReactNode
}

/** A card that shows its title until it is opened: what most people do not need. */
export function Fold({ title, about, open = false, children }: FoldProps) {
  const [opened, setOpened] = useState(false)
  const shown = open || opened
  return (
    <Card>
      <View className={styles.head} {...press(() => setOpened(!shown), { role: 'button', expanded: shown })}>
        <View className={styles.words}>
          <View className={styles.title}>{title}</View>
          {!shown && about !== undefined && <View className={styles.about}>{about}</View>}
        </View>
        <View className={shown ? styles.up : undefined}>
          <Icon name='down' size='small' />
        </View>
      </View>
      {shown && children}
    </Card>
  )
}
