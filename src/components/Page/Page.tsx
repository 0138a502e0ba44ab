import { View } from '@tarojs/components'
import Taro, { useDidShow } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { aria } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { useText } from '@/lib/i18n'
import { isH5 } from '@/lib/platform'
import { noteActivity } from '@/lib/poll'
import type { TabName } from '@/lib/routes'
import { useTheme, useThemedChrome } from '@/lib/theme'
import { ConsentSheet } from '../ConsentSheet/ConsentSheet'
import { PrivacySheet } from '../PrivacySheet/PrivacySheet'
import { TabBar } from '../TabBar/TabBar'
import { useNativeTabs } from '../TabBar/useNativeTabs'
import { useUnreadWatch } from '../TabBar/useUnreadWatch'
import { Header } from './Header'
import styles from './Page.module.scss'
import { usePageFocus } from './usePageFocus'

interface PageProps {
  title: string
  /** Set on the four pages of the tab bar. */
  tab?: TabName
  /** Uses the width of a computer's screen. */
  wide?: boolean
  /** Buttons that stay in sight at the bottom. */
  footer?: ReactNode
  /** Draws its own head, as the home page does. */
  bare?: boolean
  children: ReactNode
}

/** The outermost element of every page: theme, title, safe areas, and what lies over all pages. */
export function Page({ title, tab, wide, footer, bare, children }: PageProps) {
  const text = useText()
  const theme = useTheme()
  useThemedChrome(theme, tab !== undefined)
  useNativeTabs(tab !== undefined)
  useUnreadWatch(tab !== undefined)
  usePageFocus()
  const setTitle = () => {
    Taro.setNavigationBarTitle({ title })?.catch?.(() => undefined)
    if (isH5) document.title = title === text.common.appName ? title : `${title} · ${text.common.appName}`
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the title is all that counts
  useEffect(setTitle, [title])
  useDidShow(setTitle)

  return (
    <View
      className={classes(
        theme.className,
        styles.page,
        tab && styles.withTabs,
        footer !== undefined && styles.withFooter,
      )}
      style={theme.style}
      onTouchStart={noteActivity}
    >
      {isH5 && <Header title={title} tab={tab} wide={wide} bare={bare} />}
      <View className={classes(styles.body, wide && styles.wide, bare && styles.bare)} {...aria({ role: 'main' })}>
        {children}
      </View>
      {footer !== undefined && (
        <View className={styles.footer}>
          <View className={classes(styles.footerInside, wide && styles.wide)}>{footer}</View>
        </View>
      )}
      {isH5 && tab && <TabBar current={tab} />}
      {!isH5 && <PrivacySheet />}
      <ConsentSheet />
    </View>
  )
}
