import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { lookForUnread } from '@/lib/data/inbox'
import { useSession } from '@/lib/session'
import { setUnread } from '@/lib/unread'

/** Keeps the number of unread messages on the tab bar right, on the pages that show it. */
export function useUnreadWatch(isTabPage: boolean): void {
  const accountId = useSession((session) => session.account?._id)
  const look = () => {
    if (!isTabPage) return
    if (accountId) lookForUnread(Date.now()).catch(() => undefined)
    else setUnread(0)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked again when another person comes
  useEffect(look, [accountId])
  useDidShow(look)
}
