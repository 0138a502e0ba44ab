import type { Cursor } from '@contract/case'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { call } from '../cloud/call'

/** How much is dispatched automatically, as an administrator sets it. */
export const useRoutingSettings = () =>
  useQuery({ queryKey: ['admin', 'routing'], queryFn: () => call('admin.routing', {}), staleTime: 0 })

const COMING_MS = 10_000

/** What several people write about, page by page. */
export const useIssues = (enabled: boolean) =>
  useInfiniteQuery({
    queryKey: ['issues'],
    queryFn: ({ pageParam }) => call('cases.issues', { after: pageParam }),
    initialPageParam: undefined as Cursor | undefined,
    getNextPageParam: (page) => page.next,
    staleTime: 0,
    enabled,
  })

/** One of them with its reports, page by page. */
export const useIssue = (issueId: string, enabled: boolean) =>
  useInfiniteQuery({
    queryKey: ['issue', issueId],
    queryFn: ({ pageParam }) => call('cases.issue', { issueId, skip: pageParam }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next,
    staleTime: 0,
    // Those that are on their way under the main report are seen to arrive.
    refetchInterval: ({ state }) => (state.data?.pages[0]?.coming ? COMING_MS : false),
    enabled,
  })

/** What the reports of some months are about. */
export const useMatterFigures = (from: string, to: string, enabled: boolean) =>
  useQuery({
    queryKey: ['insight', 'matters', from, to],
    queryFn: () => call('admin.matterFigures', { from, to }),
    staleTime: 60_000,
    enabled,
  })

/** How well reports found their offices, by week and office. */
export const useRoutingFigures = (enabled: boolean) =>
  useQuery({
    queryKey: ['insight', 'routing'],
    queryFn: () => call('admin.routingFigures', {}),
    staleTime: 0,
    enabled,
  })
