import type { Cursor } from '@contract/case'
import type { PolicyKind } from '@contract/policy'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { call } from '../cloud/call'
import { askAgain, showAnswer } from '../query'
import { useChange } from './change'

const pages = <R>(
  queryKey: readonly unknown[],
  load: (after: Cursor | undefined) => Promise<{ rows: R[]; next?: Cursor }>,
) => ({
  queryKey,
  queryFn: ({ pageParam }: { pageParam: Cursor | undefined }) => load(pageParam),
  initialPageParam: undefined as Cursor | undefined,
  getNextPageParam: (page: { next?: Cursor }) => page.next,
  staleTime: 0,
})

/** The library, page by page, or what fits some words; under `admin`, so that an edit brings it up to date. */
export const usePolicies = (kind: PolicyKind | undefined, enabled = true, query = '') =>
  useInfiniteQuery({
    ...pages(['admin', 'policies', kind, query], (after) =>
      call('enterprise.policies', { kind, after, ...(query ? { query } : {}) }),
    ),
    placeholderData: keepPreviousData,
    enabled,
  })

/** Those that suit an enterprise, the best first. */
export const useFittingPolicies = (enterpriseId: string | undefined) =>
  useQuery({
    queryKey: ['policies', 'fitting', enterpriseId],
    queryFn: () => call('enterprise.fittingPolicies', { enterpriseId: enterpriseId ?? '' }),
    enabled: enterpriseId !== undefined,
    staleTime: 0,
  })

const one = (policyId: string, enterpriseId: string | undefined) => ['admin', 'policy', policyId, enterpriseId]

export const usePolicy = (policyId: string, enterpriseId?: string) =>
  useQuery({
    queryKey: one(policyId, enterpriseId),
    queryFn: () => call('enterprise.policy', { policyId, enterpriseId }),
    enabled: policyId !== '',
    staleTime: 0,
  })

/** Says that an enterprise wants a policy, or takes that back; the page shows what the answer says. */
export const useWish = (policyId: string, enterpriseId: string) =>
  useChange('enterprise.wishPolicy', (view) => showAnswer(one(policyId, enterpriseId), view))

const interested = (policyId: string) => ['interested', policyId]

/** Who is interested in a policy, page by page. */
export const useInterested = (policyId: string, enabled: boolean) =>
  useInfiniteQuery({
    ...pages(interested(policyId), (after) => call('enterprise.interested', { policyId, after })),
    enabled,
  })

export const refreshInterested = (policyId: string): Promise<void> => askAgain(interested(policyId))

/** The figures of the services for enterprises, by month. */
export const useNeedFigures = (from: string, to: string, enabled: boolean) =>
  useQuery({
    queryKey: ['needFigures', from, to],
    queryFn: () => call('enterprise.figures', { from, to }),
    staleTime: 0,
    enabled,
  })
