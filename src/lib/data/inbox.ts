import type { Cursor } from '@contract/case'
import { useInfiniteQuery } from '@tanstack/react-query'
import { call } from '../cloud/call'
import { setUnread } from '../unread'

const PAGE_SIZE = 20

/** The messages addressed to a person, the latest first, page by page. */
export function useInbox(enabled: boolean) {
  return useInfiniteQuery({
    queryKey: ['inbox'],
    queryFn: async ({ pageParam }) => {
      const page = await call('cases.inbox', { after: pageParam, limit: PAGE_SIZE })
      if (pageParam === undefined && !page.rows.some((item) => item.unread)) setUnread(0)
      return page
    },
    initialPageParam: undefined as Cursor | undefined,
    getNextPageParam: (page) => page.next,
    enabled,
    staleTime: 0,
  })
}

const LOOK_AGAIN = 30_000
let lastLook = 0

/** Counts unread messages for the badge, at most every half minute, whatever page asks. */
export async function lookForUnread(now: number): Promise<void> {
  if (now - lastLook < LOOK_AGAIN) return
  lastLook = now
  setUnread((await call('cases.unread', {})).count)
}
