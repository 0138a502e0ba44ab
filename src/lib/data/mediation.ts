import type { Cursor } from '@contract/case'
import type { InputOf, UseCaseName } from '@contract/contract'
import type { OnCallView } from '@contract/dispute'
import type { PaperKind } from '@contract/paper'
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query'
import { call } from '../cloud/call'
import { askAgain, showAnswer } from '../query'

/** One's duty as a mediator on call, and the requests nearby. */
export function useOnCall(enabled = true) {
  return useQuery({ queryKey: ['onCall'], queryFn: () => call('mediation.onCall', {}), enabled, staleTime: 0 })
}

/** Changes one's duty or takes a request; whatever comes of it, the list is the latest. */
export function useOnCallChange<N extends 'mediation.setDuty' | 'mediation.take'>(useCase: N & UseCaseName) {
  return useMutation({
    mutationFn: (input: Parameters<typeof call<N>>[1]) => call<N>(useCase, input),
    onSuccess: (view) => {
      void showAnswer(['onCall'], view as OnCallView)
      void askAgain(['cases'])
    },
    onError: () => askAgain(['onCall']),
  })
}

/** A paper of a dispute; asked for anew each time, since each reading is recorded. */
export function usePaper(caseId: string, kind: PaperKind) {
  return useQuery({
    queryKey: ['paper', caseId, kind],
    queryFn: () => call('mediation.paper', { caseId, kind }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
}

/** The figures of some months, as `YYYY-MM`. */
export function useDisputeFigures(from: string, to: string) {
  return useQuery({
    queryKey: ['disputeFigures', from, to],
    queryFn: () => call('mediation.figures', { from, to }),
    staleTime: 60_000,
  })
}

/** Files of disputes whose time to be kept ends with a year. */
export function useKeptFiles(officeId: string, year: number) {
  return useInfiniteQuery({
    queryKey: ['cases', 'kept', officeId, year],
    queryFn: ({ pageParam }) => call('mediation.keptFiles', { officeId, year, after: pageParam }),
    initialPageParam: undefined as Cursor | undefined,
    getNextPageParam: (page) => page.next,
    staleTime: 0,
  })
}

/** The committees, and which of them have a picture of their seal. */
export function useSeals() {
  return useQuery({ queryKey: ['seals'], queryFn: () => call('mediation.seals', {}), staleTime: 60_000 })
}

export function useSealSaving() {
  return useMutation({
    mutationFn: (input: InputOf<'mediation.saveSeal'>) => call('mediation.saveSeal', input),
    onSuccess: (rows) => showAnswer(['seals'], rows),
  })
}
