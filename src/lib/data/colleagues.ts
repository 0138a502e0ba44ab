import { useQuery } from '@tanstack/react-query'
import { call } from '../cloud/call'

const FRESH = 5 * 60_000

/** The members of an office of one's own to whom a case can be given. */
export function useColleagues(officeId: string) {
  return useQuery({
    queryKey: ['colleagues', officeId],
    queryFn: () => call('cases.colleagues', { officeId }),
    enabled: officeId !== '',
    staleTime: FRESH,
  })
}
