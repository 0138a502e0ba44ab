import { useQuery } from '@tanstack/react-query'
import { call } from '../cloud/call'

const FRESH = 5 * 60_000

/** The matters of the duty catalogue that are in use, for officials. */
export function useMatters(enabled: boolean) {
  return useQuery({
    queryKey: ['matters'],
    queryFn: () => call('cases.matters', {}),
    enabled,
    staleTime: FRESH,
  })
}
