import type { Cursor } from '@contract/case'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { call } from '../cloud/call'

const PAGE_SIZE = 20

/** Who speaks for the banks and guarantors of the register. */
export const useContacts = (enabled: boolean) =>
  useQuery({ queryKey: ['contacts'], queryFn: () => call('cases.contacts', {}), staleTime: 0, enabled })

/** What would be shared of a need, for the enterprise that decides. */
export const useReferralTerms = (caseId: string, order: number) =>
  useQuery({
    queryKey: ['case', caseId, 'terms', order],
    queryFn: () => call('cases.referralTerms', { caseId, order }),
    enabled: caseId !== '' && order > 0,
    staleTime: 0,
  })

/** What enterprises share with the person as the contact of a bank. */
export const useReferrals = (enabled: boolean) =>
  useInfiniteQuery({
    queryKey: ['referrals'],
    queryFn: ({ pageParam }) => call('cases.referrals', { after: pageParam, limit: PAGE_SIZE }),
    initialPageParam: undefined as Cursor | undefined,
    getNextPageParam: (page) => page.next,
    enabled,
    staleTime: 0,
  })

/** One of them. Every answer is a reading that the enterprise can see, so nothing asks by itself. */
export const useReferral = (caseId: string, order: number, enabled: boolean) =>
  useQuery({
    queryKey: ['referral', caseId, order],
    queryFn: () => call('cases.referral', { caseId, order }),
    enabled: enabled && caseId !== '' && order > 0,
    staleTime: 0,
  })
