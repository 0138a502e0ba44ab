import type { MATTER_COUNTS } from '@contract/matterFigures'
import type { CaseDoc, CountEffect } from './caseDoc'
import { monthOf } from './localTime'
import { matterOf } from './matterOf'

type Figure = (typeof MATTER_COUNTS)[number]
/** Of what a report is counted: the category that it has, the matter of the duty catalogue. */
export type MatterGroup = 'category' | 'matter'

/** The counter of what the reports of a month are about: `about-2026-11`. */
export const mattersIn = (month: string): string => `about-${month}`

/** A counter's names are fields of a document: there a full stop would begin a field within a field. */
const writable = (name: string): string => name.replaceAll('.', '．')

/** Under which name a figure is counted; with no `of` it is that of reports without a category or matter. */
export const matterFigure = (figure: Figure, group: MatterGroup, of = ''): string =>
  `${figure}:${group}:${writable(of)}`

/** What a report stands for in the counter of the month in which it came in. */
function namesOf(theCase: CaseDoc): string[] {
  const { categoryId, waits, overdue } = theCase
  const matter = matterOf(theCase)
  const figures: Figure[] = ['came']
  if (!waits) figures.push('settled')
  else if (overdue) figures.push('late')
  return figures.flatMap((figure) => [
    matterFigure(figure, 'category', categoryId),
    matterFigure(figure, 'matter', matter),
  ])
}

/**
 * How a step changes what is counted of the month in which a report came in: what it stood for goes, what it stands for comes. So a
 * report that is given another category or matter, or is opened again, counts as what it is now, in its own month. One that has
 * not been counted yet, being older than these figures, counts whole.
 */
export function matterTallies(before: CaseDoc | undefined, next: CaseDoc): CountEffect[] {
  if (next.kind !== 'report' || next.parentId !== undefined) return []
  const changes = new Map<string, number>()
  const add = (names: readonly string[], by: 1 | -1): void => {
    for (const name of names) changes.set(name, (changes.get(name) ?? 0) + by)
  }
  if (before?.tallied) add(namesOf(before), -1)
  add(namesOf(next), 1)
  const day = mattersIn(monthOf(next.createdAt))
  return [...changes].flatMap(([name, by]): CountEffect[] => (by === 0 ? [] : [{ kind: 'count', day, name, by }]))
}
