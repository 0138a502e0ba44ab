import type { Cursor } from '@contract/case'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { call } from '../cloud/call'

const PAGE_SIZE = 20

/** Cases that a query finds, page by page. Asked again only on purpose: looking for somebody is recorded each time. */
export function useSearch(query: string, asWords: boolean) {
  return useInfiniteQuery({
    queryKey: ['search', query, asWords],
    queryFn: ({ pageParam }) => call('cases.search', { query, asWords, after: pageParam, limit: PAGE_SIZE }),
    initialPageParam: undefined as Cursor | undefined,
    getNextPageParam: (page) => page.next,
    enabled: query !== '',
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
}

/** Open cases near a case or with its words. */
export function useNearby(caseId: string) {
  return useQuery({
    queryKey: ['nearby', caseId],
    queryFn: () => call('cases.nearby', { caseId }),
    enabled: caseId !== '',
    staleTime: 60_000,
  })
}

/** What the reporter of a case reported besides; asked for by a tap, because looking is recorded. */
export function useEarlier(caseId: string, enabled: boolean) {
  return useInfiniteQuery({
    queryKey: ['earlier', caseId],
    queryFn: ({ pageParam }) => call('cases.ofReporter', { caseId, after: pageParam }),
    initialPageParam: undefined as Cursor | undefined,
    getNextPageParam: (page) => page.next,
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
}
