import type { Cursor } from '@contract/case'
import type { HouseholdMember } from '@contract/registration'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { call } from '../cloud/call'
import { askAgain, showAnswer } from '../query'
import { useChange } from './change'

const HOUSEHOLD = ['household']

/** The family that one has written down. */
export const useHousehold = (enabled = true) =>
  useQuery({ queryKey: HOUSEHOLD, queryFn: () => call('account.household', {}), enabled })

/** Changes the family; every list of it is as it is afterwards. */
export function useHouseholdChange(useCase: 'account.saveHousehold' | 'account.removeHousehold') {
  return useChange(useCase, (members: HouseholdMember[]) => void showAnswer(HOUSEHOLD, members))
}

const pages = <R>(
  queryKey: readonly unknown[],
  load: (after: Cursor | undefined) => Promise<{ rows: R[]; next?: Cursor }>,
) => ({
  queryKey,
  queryFn: ({ pageParam }: { pageParam: Cursor | undefined }) => load(pageParam),
  initialPageParam: undefined as Cursor | undefined,
  getNextPageParam: (page: { next?: Cursor }) => page.next,
  staleTime: 0,
})

/** Which office read one's data in full, page by page. */
export const useAccess = () => useInfiniteQuery(pages(['access'], (after) => call('account.access', { after })))

const CHECKS = ['checks']

/** Who of a community asks to be checked, page by page. */
export const useCheckList = (communityId: string | undefined) =>
  useInfiniteQuery({
    ...pages([...CHECKS, communityId], (after) => call('account.checkList', { communityId: communityId ?? '', after })),
    enabled: communityId !== undefined,
  })

/** Brings the list of those who ask up to date. */
export function useChecksRefresh(): () => void {
  return () => void askAgain(CHECKS)
}
