import { ScrollView, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria, dialog, press } from '@/lib/a11y'
import { useText } from '@/lib/i18n'
import { Icon } from '../Icon/Icon'
import styles from './Sheet.module.scss'
import { useDialog } from './useDialog'

interface SheetProps {
  title: string
  onClose(): void
  /** Stays above the part that scrolls, such as a search field. */
  head?: ReactNode
  /** Stays below it, such as buttons. */
  foot?: ReactNode
  children: ReactNode
}

/** Something that lies over the page until it is answered or closed. */
export function Sheet({ title, onClose, head, foot, children }: SheetProps) {
  const text = useText()
  const id = useDialog(onClose)
  return (
    <View className={styles.veil} onClick={onClose} catchMove>
      <View id={id} className={styles.sheet} onClick={(event) => event.stopPropagation()} {...dialog(title)}>
        <View className={styles.top}>
          <View className={styles.title} {...aria({ role: 'heading', level: 2 })}>
            {title}
          </View>
          <View className={styles.close} {...press(onClose, { role: 'button', label: text.common.close })}>
            <Icon name='close' />
          </View>
        </View>
        {head !== undefined && <View className={styles.head}>{head}</View>}
        <ScrollView scrollY className={styles.scroll}>
          {children}
        </ScrollView>
        {foot !== undefined && <View className={styles.foot}>{foot}</View>}
      </View>
    </View>
  )
}
