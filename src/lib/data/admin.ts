import type { AdminThing } from '@contract/admin'
import type { Cursor } from '@contract/case'
import type { InputOf, OutputOf, UseCaseName } from '@contract/contract'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { asFailure, call } from '../cloud/call'
import { newRequestId } from '../ids'
import { askAgain } from '../query'

/** The limit table as an administrator edits it. */
export const useLimits = () =>
  useQuery({ queryKey: ['admin', 'limits'], queryFn: () => call('admin.limits', {}), staleTime: 0 })

/** The work calendar by year. */
export const useCalendars = (enabled = true) =>
  useQuery({ queryKey: ['admin', 'calendars'], queryFn: () => call('admin.calendars', {}), staleTime: 0, enabled })

/**
 * The edits of the street's settings, page by page: all of them, or those of one thing. The history of a template, a product,
 * a policy, a park and a class of visits is read by whoever may change it, that of all else by administrators.
 */
export const useAdminLog = (of: { what?: AdminThing; thing?: string } = {}) =>
  useInfiniteQuery({
    queryKey: ['admin', 'log', of],
    queryFn: ({ pageParam: after }) =>
      of.what === 'templates' && of.thing !== undefined
        ? call('cases.templateHistory', { templateId: of.thing, after })
        : of.what === 'products' && of.thing !== undefined
          ? call('cases.productHistory', { productId: of.thing, after })
          : of.what === 'policies' && of.thing !== undefined
            ? call('enterprise.policyHistory', { policyId: of.thing, after })
            : (of.what === 'parks' || of.what === 'visitClasses') && of.thing !== undefined
              ? call('enterprise.parkHistory', { what: of.what, thing: of.thing, after })
              : call('admin.log', { ...of, after }),
    initialPageParam: undefined as Cursor | undefined,
    getNextPageParam: (page) => page.next,
    staleTime: 0,
  })

/** Notices that run, will run or have run, page by page. */
export const useAdminNotices = () =>
  useInfiniteQuery({
    queryKey: ['admin', 'notices'],
    queryFn: ({ pageParam }) => call('admin.notices', { after: pageParam }),
    initialPageParam: undefined as Cursor | undefined,
    getNextPageParam: (page) => page.next,
    staleTime: 0,
  })

/** The answers of the knowledge base as they are edited. */
export const useAdminFaqs = () =>
  useQuery({ queryKey: ['admin', 'faqs'], queryFn: () => call('admin.faqs', {}), staleTime: 0 })

/** The categories as they are edited. */
export const useAdminCategories = () =>
  useQuery({ queryKey: ['admin', 'categories'], queryFn: () => call('admin.categories', {}), staleTime: 0 })

/** How many reports of late are of a category. */
export const useCategoryUse = (categoryId: string | undefined) =>
  useQuery({
    queryKey: ['admin', 'categoryUse', categoryId],
    queryFn: () => call('admin.categoryUse', { categoryId: categoryId ?? '' }),
    enabled: categoryId !== undefined,
  })

/** The duty catalogue as it is edited. */
export const useAdminDuties = () =>
  useQuery({ queryKey: ['admin', 'duties'], queryFn: () => call('admin.duties', {}), staleTime: 0 })

/** Where a sentence would go; `asked` is the input as JSON, so that equal ones are asked for once. */
export const useDutyTrial = (asked: string, enabled: boolean) =>
  useQuery({
    queryKey: ['admin', 'dutyTrial', asked],
    queryFn: () => call('admin.tryDuties', JSON.parse(asked) as InputOf<'admin.tryDuties'>),
    placeholderData: keepPreviousData,
    enabled: enabled && (JSON.parse(asked) as InputOf<'admin.tryDuties'>).text !== '',
    retry: false,
  })

/** Codes by which matters are counted: these, or those that are called so. */
export const useMatterCodes = (asked: InputOf<'admin.findCodes'>, enabled = true) =>
  useQuery({
    queryKey: ['admin', 'codes', asked],
    queryFn: () => call('admin.findCodes', asked),
    placeholderData: keepPreviousData,
    enabled,
  })

/** By which names people call the communities and their blocks. */
export const usePlaces = () =>
  useQuery({ queryKey: ['admin', 'places'], queryFn: () => call('admin.places', {}), staleTime: 0 })

/** Where an address would lie; `asked` is the input as JSON, so that equal ones are asked for once. */
export const usePlaceTrial = (asked: string, enabled: boolean) =>
  useQuery({
    queryKey: ['admin', 'placeTrial', asked],
    queryFn: () => call('admin.tryPlace', JSON.parse(asked) as InputOf<'admin.tryPlace'>),
    placeholderData: keepPreviousData,
    enabled: enabled && (JSON.parse(asked) as InputOf<'admin.tryPlace'>).address !== '',
    retry: false,
  })

/** Parks and how often enterprises are visited, as they are edited. */
export const useParks = (enabled: boolean) =>
  useQuery({ queryKey: ['admin', 'parks'], queryFn: () => call('enterprise.parks', {}), staleTime: 0, enabled })

/** The words that tell of danger to life as they are edited. */
export const useAdminDangers = () =>
  useQuery({ queryKey: ['admin', 'dangers'], queryFn: () => call('admin.dangers', {}), staleTime: 0 })

export interface EditProblem {
  text: string
  fields: Record<string, string>
}

type Edit = Extract<
  UseCaseName,
  | 'admin.setLimit'
  | 'admin.setCalendarDay'
  | 'admin.enterCalendar'
  | `admin.save${string}`
  | `admin.retire${string}`
  | 'cases.saveTemplate'
  | 'cases.retireTemplate'
  | 'cases.saveProduct'
  | 'cases.retireProduct'
  | 'enterprise.savePolicy'
  | 'enterprise.retirePolicy'
  | 'enterprise.savePark'
  | 'enterprise.retirePark'
  | 'enterprise.saveVisitClass'
  | 'enterprise.retireVisitClass'
  | 'admin.moveCategory'
  | 'admin.endNotice'
>

/**
 * Saves one edit. Sent again after a lost network it is still the same request. It is saved when what is edited has been read
 * anew: an edit that begins with the version of before would be a conflict with oneself.
 */
export function useEdit<N extends Edit>(useCase: N) {
  const requestId = useRef(newRequestId())
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<EditProblem>()
  const refresh = () => {
    void askAgain(['street'], ['notices'], ['faqs'])
    return askAgain(['admin'], ['templates'])
  }
  const save = async (input: InputOf<N>): Promise<OutputOf<N> | undefined> => {
    setBusy(true)
    setProblem(undefined)
    try {
      const saved = await call(useCase, input, { requestId: requestId.current })
      requestId.current = newRequestId()
      await refresh()
      return saved
    } catch (error) {
      const failure = asFailure(error)
      if (failure.code !== 'NETWORK' && failure.code !== 'UNAVAILABLE') requestId.current = newRequestId()
      if (failure.code === 'CONFLICT') void refresh()
      const fields = Object.fromEntries(failure.fields.map(({ field, message }) => [field, message]))
      setProblem({ text: failure.message, fields })
      return undefined
    } finally {
      setBusy(false)
    }
  }
  return { save, busy, problem }
}
