import type { Cursor } from '@contract/case'
import type { InputOf } from '@contract/contract'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { call } from '../cloud/call'
import { askAgain } from '../query'

const ADMIN = ['admin']

/** The members of an office, page by page. */
export const useMembers = (officeId: string | undefined) =>
  useInfiniteQuery({
    queryKey: [...ADMIN, 'members', officeId],
    queryFn: ({ pageParam }) => call('admin.members', { officeId: officeId ?? '', after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    enabled: officeId !== undefined,
    staleTime: 0,
  })

/** The invitations into an office, page by page. */
export const useInvitations = (officeId: string | undefined) =>
  useInfiniteQuery({
    queryKey: [...ADMIN, 'invitations', officeId],
    queryFn: ({ pageParam }) => call('admin.invitations', { officeId: officeId ?? '', after: pageParam }),
    initialPageParam: undefined as Cursor | undefined,
    getNextPageParam: (page) => page.next,
    enabled: officeId !== undefined,
    staleTime: 0,
  })

/** What a change of a membership touches; asked for once one is chosen. */
export const useMemberEffect = (change: InputOf<'admin.memberEffect'> | undefined) =>
  useQuery({
    queryKey: [...ADMIN, 'memberEffect', change],
    queryFn: () => (change ? call('admin.memberEffect', change) : undefined),
    enabled: change !== undefined,
    staleTime: 0,
  })

/** The offices as they are edited, and which of them answers for each community. */
export const useOffices = () =>
  useQuery({ queryKey: [...ADMIN, 'offices'], queryFn: () => call('admin.offices', {}), staleTime: 0 })

/** What hangs on an office. */
export const useOfficeEffect = (officeId: string | undefined) =>
  useQuery({
    queryKey: [...ADMIN, 'officeEffect', officeId],
    queryFn: () => call('admin.officeEffect', { officeId: officeId ?? '' }),
    enabled: officeId !== undefined,
    staleTime: 0,
  })

/**
 * After an edit every page of the administration and what is known of the street is read anew. Done when the administration's
 * is there: whoever opens what was just saved must not begin with what it was before.
 */
export function useAdminRefresh(): () => Promise<void> {
  return () => {
    void askAgain(['street'])
    return askAgain(ADMIN)
  }
}
