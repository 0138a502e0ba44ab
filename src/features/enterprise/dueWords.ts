import type { DueVisit } from '@contract/visit'
import { isoDay } from '@/lib/format'
import type { EnterpriseDictionary } from '@/lib/i18n/parts/enterprise'

const DAY = 86_400_000

const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY)

/** Whole days of the street from one moment to another. */
export const daysBetween = (from: number, to: number): number => dayNumber(isoDay(to)) - dayNumber(isoDay(from))

/** How due a visit is, and how it is marked. */
export function dueWords(
  { dueAt }: Pick<DueVisit, 'dueAt'>,
  now: number,
  { visit }: EnterpriseDictionary,
): { late: boolean; words: string } {
  if (dueAt === undefined) return { late: true, words: visit.due.never }
  const days = daysBetween(now, dueAt)
  if (days < 0) return { late: true, words: visit.due.late(-days) }
  return { late: days === 0, words: days === 0 ? visit.due.today : visit.due.left(days) }
}
