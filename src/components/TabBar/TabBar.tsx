import { View } from '@tarojs/components'
import { aria, press } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { useText } from '@/lib/i18n'
import { open, TABS, type TabName } from '@/lib/routes'
import { shownCount, useUnread } from '@/lib/unread'
import { Icon, type IconName } from '../Icon/Icon'
import styles from './TabBar.module.scss'

const ICONS: Record<TabName, IconName> = { home: 'home', reports: 'report', inbox: 'bell', me: 'user' }

/** The tab bar of a browser; the mini program has its own, drawn by WeChat. */
export function TabBar({ current }: { current: TabName }) {
  const text = useText()
  const unread = useUnread((state) => state.count)
  return (
    <View className={styles.bar} {...aria({ role: 'navigation' })}>
      {TABS.map((name) => (
        <View
          key={name}
          className={classes(styles.tab, name === current && styles.current)}
          {...press(() => open(name), {
            role: 'link',
            label:
              name === 'inbox' && unread > 0
                ? `${text.common.tabs[name]} ${shownCount(unread)} ${text.inbox.unread}`
                : undefined,
          })}
        >
          <View className={styles.mark}>
            <Icon name={ICONS[name]} />
          </View>
          <View className={styles.label}>{text.common.tabs[name]}</View>{' '}
          {name === 'inbox' && unread > 0 && <View className={styles.badge}>{shownCount(unread)}</View>}
        </View>
      ))}
    </View>
  )
}
