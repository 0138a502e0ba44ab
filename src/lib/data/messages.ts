import type { MessageKind, MessagesView } from '@contract/message'
import { useQuery } from '@tanstack/react-query'
import { call } from '../cloud/call'
import { queryClient, showAnswer } from '../query'
import { useSession } from '../session'

const KEY = ['messages']

/** How often WeChat will still tell the person of what. It must be known before a tap, for WeChat asks only within one. */
export function useMessages() {
  const accountId = useSession((session) => session.account?._id)
  return useQuery({
    queryKey: KEY,
    queryFn: () => call('account.messages', {}),
    enabled: accountId !== undefined,
    staleTime: 60_000,
  })
}

/** What was known when it was last asked for. */
export const knownMessages = (): MessagesView | undefined => queryClient.getQueryData(KEY)

export const setMessages = (view: MessagesView): void => {
  void showAnswer(KEY, view)
}

/** Of these kinds the ones that WeChat will still tell of. */
export const stillTold = (view: MessagesView | undefined, kinds: readonly MessageKind[]): MessageKind[] =>
  kinds.filter((kind) => view?.quotas.some((quota) => quota.kind === kind && quota.left > 0 && !quota.off))
