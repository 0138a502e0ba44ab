import type { Cursor } from '@contract/case'
import type { InputOf, UseCaseName } from '@contract/contract'
import type { EnterpriseView } from '@contract/enterprise'
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query'
import { call } from '../cloud/call'
import { askAgain, showAnswer } from '../query'
import { loadAccount } from '../session'

const KEY = ['enterprises']

/** The enterprises that one belongs to or has asked to join. */
export function useEnterpriseViews(enabled: boolean) {
  return useQuery({ queryKey: KEY, queryFn: () => call('account.enterprises', {}), enabled, staleTime: 0 })
}

type Change = Extract<
  UseCaseName,
  | 'account.registerEnterprise'
  | 'account.joinEnterprise'
  | 'account.decideJoin'
  | 'account.leaveEnterprise'
  | 'account.saveEnterpriseProfile'
  | 'account.setEnterpriseRole'
  | 'account.answerClaim'
>

/** Changes one's enterprises: the list is as it is afterwards, and so is what the account may report as. */
export function useEnterpriseChange<N extends Change>(useCase: N) {
  return useMutation({
    mutationFn: async (input: InputOf<N>) => {
      const views = (await call(useCase, input)) as EnterpriseView[]
      await showEnterprises(views)
      return views
    },
  })
}

/** Shows one's enterprises as they are after a change, and with them what the account may report as. */
export async function showEnterprises(views: EnterpriseView[]): Promise<void> {
  await showAnswer(KEY, views)
  await loadAccount()
}

const CHECKS = ['enterpriseChecks']

/** Enterprises that wait for staff, the longest first; of one community, or all that one may check. */
export const useEnterpriseChecks = (communityId: string | undefined, enabled: boolean) =>
  useInfiniteQuery({
    queryKey: [...CHECKS, communityId],
    queryFn: ({ pageParam: after }) => call('account.enterpriseChecks', { communityId, after }),
    initialPageParam: undefined as Cursor | undefined,
    getNextPageParam: (page) => page.next,
    staleTime: 0,
    enabled,
  })

export const refreshEnterpriseChecks = (): Promise<void> => askAgain(CHECKS)
