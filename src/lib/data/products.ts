import { useQuery } from '@tanstack/react-query'
import { call } from '../cloud/call'

/** The register of loans and guarantees. */
export const useProducts = (enabled: boolean) =>
  useQuery({ queryKey: ['admin', 'products'], queryFn: () => call('cases.products', {}), staleTime: 0, enabled })

/** Which of them suit a need. */
export const useMatches = (caseId: string, enabled: boolean) =>
  useQuery({
    queryKey: ['case', caseId, 'matches'],
    queryFn: () => call('cases.matchNeed', { caseId }),
    enabled: enabled && caseId !== '',
    staleTime: 0,
  })
