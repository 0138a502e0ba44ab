import type { Cursor } from '@contract/case'
import { useInfiniteQuery } from '@tanstack/react-query'
import { call } from '../cloud/call'

/** Cases of an office whose reporter must be told by phone. */
export const useUntold = (officeId: string | undefined) =>
  useInfiniteQuery({
    queryKey: ['cases', 'untold', officeId],
    queryFn: ({ pageParam }) => call('cases.untold', { officeId: officeId ?? '', after: pageParam }),
    initialPageParam: undefined as Cursor | undefined,
    getNextPageParam: (page) => page.next,
    enabled: officeId !== undefined,
    staleTime: 0,
  })
