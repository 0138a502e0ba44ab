import { useQuery } from '@tanstack/react-query'
import { call } from '../cloud/call'

const FRESH = 60_000

/** The texts that an office can write with: its own and the street's; an administrator without an office has the street's. */
export function useTemplates(officeId: string | undefined, street = false) {
  return useQuery({
    queryKey: ['templates', officeId],
    queryFn: () => call('cases.templates', officeId === undefined ? {} : { officeId }),
    enabled: officeId !== undefined || street,
    staleTime: FRESH,
  })
}
