import type { InputOf } from '@contract/contract'
import type { DutyWeek } from '@contract/dutyCalendar'
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query'
import { call } from '../cloud/call'
import { askAgain, showAnswer } from '../query'

type Wanted = Omit<InputOf<'mediation.roster'>, 'after' | 'limit'>

/** The mediators of a team, or those that are searched for, page by key. */
export const useRoster = (wanted: Wanted, enabled: boolean) =>
  useInfiniteQuery({
    queryKey: ['roster', wanted],
    queryFn: ({ pageParam: after }) => call('mediation.roster', { ...wanted, after }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    enabled,
    staleTime: 0,
  })

/** Enters what a mediator can do. */
export const useSaveMediator = () =>
  useMutation({
    mutationFn: (input: InputOf<'mediation.saveMediator'>) => call('mediation.saveMediator', input),
    onSettled: () => askAgain(['roster']),
  })

const weekKey = (officeId: string, date: string) => ['dutyWeek', officeId, date] as const

/** Who of a team is on duty in the week of a day. */
export const useDutyWeek = (officeId: string | undefined, date: string) =>
  useQuery({
    queryKey: weekKey(officeId ?? '', date),
    queryFn: () => call('mediation.dutyWeek', { officeId: officeId ?? '', date }),
    placeholderData: keepPreviousData,
    enabled: officeId !== undefined,
    staleTime: 0,
  })

export type DutyChange = 'mediation.savePlan' | 'mediation.setShift' | 'mediation.handOver'

/** Changes the calendar of a team; whatever comes of it, the week is shown as it is then. */
export function useDutyChange<N extends DutyChange>(useCase: N, date: string) {
  return useMutation({
    mutationFn: async (input: InputOf<N>) => (await call<N>(useCase, input)) as DutyWeek,
    onSuccess: (week) => {
      void showAnswer(weekKey(week.officeId, date), week)
      void askAgain(['onCall'])
    },
    onError: () => askAgain(['dutyWeek']),
  })
}

/** To whom a dispute may be given, and why. */
export const useTeamSuggestions = (caseId: string, version: number, enabled: boolean) =>
  useQuery({
    queryKey: ['teamSuggestions', caseId, version],
    queryFn: () => call('mediation.suggestTeams', { caseId }),
    enabled,
    staleTime: 60_000,
  })

/** Gives a dispute to a team and its mediator in one step. */
export const useAssign = () =>
  useMutation({
    mutationFn: (input: InputOf<'mediation.assign'>) => call('mediation.assign', input),
    onSettled: (_, __, { caseId }) => askAgain(['case', caseId], ['cases']),
  })
