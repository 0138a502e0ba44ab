import type { UseCaseName } from '@contract/contract'
import type { OnCallView } from '@contract/dispute'
import type { PaperKind } from '@contract/paper'
import { useMutation, useQuery } from '@tanstack/react-query'
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
