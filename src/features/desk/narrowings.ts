import type { Shown } from './useQueue'

const NARROWING = ['leadOfficeId', 'categoryId', 'overdue'] as const

/** What narrows the queue beyond its state and whose it is. */
export const narrowings = (shown: Shown): string[] => NARROWING.filter((name) => Boolean(shown[name]))

const ALL = [...NARROWING, 'state', 'assigned', 'order'] as const

/** Whether two filters show the same; one that is off is as one that is missing. */
export const sameFilter = (one: Shown, other: Shown): boolean =>
  ALL.every((name) => (one[name] || undefined) === (other[name] || undefined))
