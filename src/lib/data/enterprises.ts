import type { InputOf, UseCaseName } from '@contract/contract'
import type { EnterpriseView } from '@contract/enterprise'
import { useMutation, useQuery } from '@tanstack/react-query'
import { call } from '../cloud/call'
import { showAnswer } from '../query'
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
>

/** Changes one's enterprises: the list is as it is afterwards, and so is what the account may report as. */
export function useEnterpriseChange<N extends Change>(useCase: N) {
  return useMutation({
    mutationFn: async (input: InputOf<N>) => {
      const views = (await call(useCase, input)) as EnterpriseView[]
      await showAnswer(KEY, views)
      await loadAccount()
      return views
    },
  })
}
