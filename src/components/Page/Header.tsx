import { View } from '@tarojs/components'
import { aria, press } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { useText } from '@/lib/i18n'
import { back, open, TABS, type TabName } from '@/lib/routes'
import { Icon } from '../Icon/Icon'
import styles from './Header.module.scss'

interface HeaderProps {
  title: string
  tab?: TabName
  wide?: boolean
  bare?: boolean
}

/** The head of a page in a browser; the mini program has its own. On a wide screen it carries the tabs as well. */
export function Header({ title, tab, wide, bare }: HeaderProps) {
  const text = useText()
  return (
    <View className={classes(styles.header, bare && styles.bare)} {...aria({ role: 'banner' })}>
      <View className={classes(styles.inside, wide && styles.wide)}>
        {!tab && (
          <View className={styles.back} {...press(back, { role: 'button', label: text.common.back })}>
            <Icon name='left' />
          </View>
        )}
        <View className={styles.title} {...aria({ role: 'heading', level: 1 })}>
          {title}
        </View>
        <View className={styles.tabs} {...aria({ role: 'navigation' })}>
          {TABS.map((name) => (
            <View
              key={name}
              className={classes(styles.tab, tab === name && styles.current)}
              {...press(() => open(name), { role: 'link' })}
            >
              {text.common.tabs[name]}
            </View>
          ))}
        </View>
      </View>
    </View>
  )
}
