import { QueryClient, type QueryKey } from '@tanstack/react-query'
import { CallFailure } from './cloud/call'

const RETRIED: readonly string[] = ['NETWORK', 'UNAVAILABLE']

/** One cache for all pages. Reading is tried again when the network failed; nothing else is repeated by itself. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      gcTime: 10 * 60_000,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      retry: (count, error) => count < 1 && error instanceof CallFailure && RETRIED.includes(error.code),
      retryDelay: 800,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})

/**
 * Asks again for what pages show of these, after a change. An answer that is still on its way was asked for before the
 * change and may not know of it: it is dropped.
 */
export async function askAgain(...queryKeys: readonly QueryKey[]): Promise<void> {
  const each = async (queryKey: QueryKey): Promise<void> => {
    await queryClient.cancelQueries({ queryKey })
    await queryClient.invalidateQueries({ queryKey })
  }
  await Promise.all(queryKeys.map(each))
}

/** Shows what a change answered; an older answer that is still on its way would undo it: it is dropped. */
export async function showAnswer(queryKey: QueryKey, answer: unknown): Promise<void> {
  await queryClient.cancelQueries({ queryKey, exact: true })
  queryClient.setQueryData(queryKey, answer)
}
