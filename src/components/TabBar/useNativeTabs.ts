import Taro, { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { useText } from '@/lib/i18n'
import { isH5 } from '@/lib/platform'
import { TABS } from '@/lib/routes'
import { shownCount, useUnread } from '@/lib/unread'

const ignore = () => undefined
const INBOX = TABS.indexOf('inbox')

/** Gives the mini program's own tab bar the words of the person's language and the number of unread messages. */
export function useNativeTabs(isTabPage: boolean): void {
  const { tabs } = useText().common
  const unread = useUnread((state) => state.count)
  const apply = () => {
    if (isH5 || !isTabPage) return
    TABS.forEach((name, index) => {
      Taro.setTabBarItem({ index, text: tabs[name] }).catch(ignore)
    })
    if (unread > 0) Taro.setTabBarBadge({ index: INBOX, text: shownCount(unread) }).catch(ignore)
    else Taro.removeTabBarBadge({ index: INBOX }).catch(ignore)
  }
  useEffect(apply, [tabs, unread, isTabPage])
  useDidShow(apply)
}
