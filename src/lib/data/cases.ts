import type { Cursor, ListKey } from '@contract/case'
import type { CaseView } from '@contract/caseView'
import type { InputOf } from '@contract/contract'
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query'
import { call } from '../cloud/call'
import { askAgain, showAnswer } from '../query'

/** Shown where the language of a row's office matters. */
export type ListFilter = Omit<InputOf<'cases.list'>, 'after' | 'limit'>

const PAGE_SIZE = 20

/** One case with its timeline. */
export function useCase(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId],
    queryFn: () => call('cases.get', { caseId }),
    enabled: caseId !== '',
    staleTime: 0,
  })
}

/** A list of cases, page by page by key. */
export function useCaseList(filter: ListFilter, enabled = true) {
  return useInfiniteQuery({
    queryKey: ['cases', filter],
    queryFn: ({ pageParam }) => call('cases.list', { ...filter, after: pageParam, limit: PAGE_SIZE }),
    initialPageParam: undefined as Cursor | undefined,
    getNextPageParam: (page) => page.next,
    enabled,
    staleTime: 0,
  })
}

/** The cases that an official has starred. */
export function useShortlist(enabled: boolean) {
  return useQuery({
    queryKey: ['cases', 'shortlist'],
    queryFn: () => call('cases.shortlist', {}),
    enabled,
    staleTime: 0,
  })
}

/** How long several lists are. */
export function useCounts(filters: InputOf<'cases.counts'>['filters'], enabled = true) {
  return useQuery({
    queryKey: ['summary', 'counts', filters],
    queryFn: () => call('cases.counts', { filters }),
    enabled: enabled && filters.length > 0,
    staleTime: 0,
  })
}

/** How many cases are in each open state, under one key. */
export function useSummary(key: ListKey, enabled = true) {
  return useQuery({
    queryKey: ['summary', key],
    queryFn: () => call('cases.summary', { key, kind: 'report' }),
    enabled,
    staleTime: 0,
  })
}

/** The cases merged under one, or split from it. */
export function useLinked(caseId: string, link: 'main' | 'parent', enabled: boolean) {
  return useInfiniteQuery({
    queryKey: ['cases', 'linked', caseId, link],
    queryFn: ({ pageParam }) => call('cases.linked', { caseId, link, after: pageParam, limit: PAGE_SIZE }),
    initialPageParam: undefined as Cursor | undefined,
    getNextPageParam: (page) => page.next,
    enabled,
    staleTime: 0,
  })
}

export interface ActRequest {
  input: InputOf<'cases.act'>
  requestId: string
}

/** Takes an action on a case; what is known of the case and its lists is brought up to date. */
export function useAct() {
  return useMutation({
    mutationFn: ({ input, requestId }: ActRequest) => call('cases.act', input, { requestId }),
    onSuccess: async (view: CaseView) => {
      await showAnswer(['case', view._id], view)
      void askAgain(['cases'], ['summary'])
    },
  })
}

/** Takes one action on many cases, or asks what would become of each. */
export function useBulkAct() {
  return useMutation({
    mutationFn: ({ input, requestId }: { input: InputOf<'cases.bulkAct'>; requestId: string }) =>
      call('cases.bulkAct', input, { requestId }),
    onSuccess: (rows, { input }) => {
      if (input.preview) return
      for (const { caseId } of rows) void askAgain(['case', caseId])
      void askAgain(['cases'], ['summary'])
    },
  })
}

/** Links outlive nothing: they are asked for again well before their ten minutes are over. */
const LINKS_FRESH = 8 * 60_000

/** The links of a case's photos by file id. */
export function usePhotoLinks(caseId: string, fileIds: readonly string[]) {
  const ids = [...fileIds].sort()
  return useQuery({
    queryKey: ['links', caseId, ids],
    queryFn: async () => {
      const links = await call('files.link', { caseId, fileIds: ids })
      return new Map(links.map((link) => [link.fileId, link.url]))
    },
    enabled: caseId !== '' && ids.length > 0,
    staleTime: LINKS_FRESH,
    refetchInterval: LINKS_FRESH,
  })
}
