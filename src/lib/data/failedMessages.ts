import type { Cursor } from '@contract/case'
import { useInfiniteQuery } from '@tanstack/react-query'
import { call } from '../cloud/call'

/** Messages of WeChat that were not sent, the latest first. */
export const useFailedMessages = () =>
  useInfiniteQuery({
    queryKey: ['admin', 'messages'],
    queryFn: ({ pageParam }) => call('admin.failedMessages', { after: pageParam }),
    initialPageParam: undefined as Cursor | undefined,
    getNextPageParam: (page) => page.next,
    staleTime: 0,
  })
