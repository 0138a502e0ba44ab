import type { Cursor } from '@contract/case'
import type { InputOf } from '@contract/contract'
import type { VisitLists, VisitView } from '@contract/visit'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { call } from '@/lib/cloud/call'
import { showAnswer } from '@/lib/query'
import { useSession } from '@/lib/session'
import { readStored, store } from '@/lib/storage'

type Of = InputOf<'enterprise.visits'>['of']

const keptKey = (accountId: string, officeId: string, of: Of): string => `visits:${accountId}:${officeId}:${of}`

const useAccountId = (): string => useSession((session) => session.account?._id ?? '')

/** One's own plans and latest visits, or those of the office. The last answer stays on the device, for where there is no network. */
export function useVisitLists(officeId: string, of: Of, enabled: boolean) {
  const kept = keptKey(useAccountId(), officeId, of)
  return useQuery({
    queryKey: ['visits', 'lists', officeId, of],
    queryFn: async () => {
      const lists = await call('enterprise.visits', { officeId, of })
      store(kept, lists)
      return lists
    },
    initialData: () => readStored<VisitLists>(kept),
    initialDataUpdatedAt: 0,
    staleTime: 0,
    enabled,
  })
}

/** One's own plans are asked for again and kept, so that a new one opens where there is no network. */
export async function rememberPlans(accountId: string, officeId: string): Promise<void> {
  const lists = await call('enterprise.visits', { officeId, of: 'me' })
  store(keptKey(accountId, officeId, 'me'), lists)
  await showAnswer(['visits', 'lists', officeId, 'me'], lists)
}

/** A visit as the list on this device has it: a plan can be opened without a network. */
function planKept(accountId: string, officeId: string, visitId: string): VisitView | undefined {
  const lists = (['me', 'office'] as const).map((of) => readStored<VisitLists>(keptKey(accountId, officeId, of)))
  const row = lists.flatMap((each) => each?.planned ?? []).find(({ _id }) => _id === visitId)
  return row && { ...row, fileIds: [], trail: [] }
}

export function useVisit(visitId: string, officeId: string) {
  const accountId = useAccountId()
  return useQuery({
    queryKey: ['visits', 'one', visitId],
    queryFn: () => call('enterprise.visit', { visitId }),
    initialData: () => planKept(accountId, officeId, visitId),
    initialDataUpdatedAt: 0,
    enabled: visitId !== '',
    staleTime: 0,
  })
}

/** A community, or a block of one. */
export type Place = Pick<InputOf<'enterprise.visitCover'>, 'communityId' | 'unitId'>

type Where = Pick<InputOf<'enterprise.dueVisits'>, 'communityId' | 'parkId' | 'unitId'>

/** The enterprises that an office visits, those whose visit is overdue the longest first. */
export function useDueVisits(officeId: string, where: Where, enabled: boolean) {
  return useInfiniteQuery({
    queryKey: ['visits', 'due', officeId, where],
    queryFn: ({ pageParam }) => call('enterprise.dueVisits', { officeId, ...where, after: pageParam }),
    initialPageParam: undefined as Cursor | undefined,
    getNextPageParam: (page) => page.next,
    enabled,
    staleTime: 0,
  })
}

/** One enterprise and the visits to it. */
export function useVisited(enterpriseId: string, officeId: string) {
  return useInfiniteQuery({
    queryKey: ['visits', 'to', enterpriseId, officeId],
    queryFn: ({ pageParam }) => call('enterprise.visited', { enterpriseId, officeId, after: pageParam }),
    initialPageParam: undefined as Cursor | undefined,
    getNextPageParam: (page) => page.next,
    enabled: officeId !== '',
    staleTime: 0,
  })
}

/** The visits to an enterprise of one's own. */
export function useOurVisits(enterpriseId: string, enabled: boolean) {
  return useInfiniteQuery({
    queryKey: ['visits', 'ours', enterpriseId],
    queryFn: ({ pageParam }) => call('enterprise.ourVisits', { enterpriseId, after: pageParam }),
    initialPageParam: undefined as Cursor | undefined,
    getNextPageParam: (page) => page.next,
    enabled,
    staleTime: 0,
  })
}

export function useVisitCover(officeId: string, month: string, enabled: boolean, place: Place = {}) {
  return useQuery({
    queryKey: ['visits', 'cover', officeId, month, place],
    queryFn: () => call('enterprise.visitCover', { officeId, month, ...place }),
    enabled,
    staleTime: 0,
  })
}
