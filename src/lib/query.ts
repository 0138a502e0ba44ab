import { QueryClient } from '@tanstack/react-query'
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
