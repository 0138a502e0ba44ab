import type { Action } from '@contract/workflow/workflow'
import type { CaseDoc, CountEffect } from '../caseDoc'
import { dayOf, isoDate, weekdayOf } from '../localTime'

/** To which office a report went first, when, whether without a person, and whether it had to go elsewhere. */
export interface FirstDispatch {
  officeId: string
  at: number
  automatic?: true
  missed?: true
}

/** Under which name it stands in the case's `data`. */
export const FIRST_DISPATCH = 'firstDispatch'

/** What is counted of routing, for an office and a week. */
export const ROUTING_FIGURES = [
  'first',
  'missed',
  'dispatched',
  'returned',
  'automatic',
  'automaticMissed',
  'sentDown',
] as const
export type RoutingFigure = (typeof ROUTING_FIGURES)[number]

const MONDAY = 1

/** The counter of a week, by its Monday: `week-2026-11-23`. */
export function weekOf(at: number): string {
  const day = dayOf(at)
  return `week-${isoDate(day - ((weekdayOf(day) - MONDAY + 7) % 7))}`
}

export const routingFigure = (figure: RoutingFigure, officeId: string): string => `${figure}:${officeId}`

const firstOf = ({ data }: CaseDoc): FirstDispatch | undefined => data[FIRST_DISPATCH] as FirstDispatch | undefined

/** Notes on a case where it went first, and that it had to leave there for another office or for none. */
export function notingFirst(before: CaseDoc, next: CaseDoc, action: Action<string>, now: number): CaseDoc {
  const first = firstOf(before)
  if (!first) {
    const sent = next.state === 'dispatched' && action.leadField !== undefined && next.parentId === undefined
    if (!sent || next.leadOfficeId === undefined) return next
    const automatic = action.who.includes('system') ? { automatic: true as const } : {}
    const noted: FirstDispatch = { officeId: next.leadOfficeId, at: now, ...automatic }
    return { ...next, data: { ...next.data, [FIRST_DISPATCH]: noted } }
  }
  if (first.missed || !leaves(before, next, action, first.officeId)) return next
  return { ...next, data: { ...next.data, [FIRST_DISPATCH]: { ...first, missed: true } } }
}

/** It goes to another office, is taken back, or leaves the street after a return. Being merged says nothing of the office. */
function leaves(before: CaseDoc, next: CaseDoc, action: Action<string>, officeId: string): boolean {
  if (before.leadOfficeId !== officeId) return false
  if (next.leadOfficeId !== undefined && next.leadOfficeId !== officeId) return next.state === 'dispatched'
  return action.takesBack === true || (before.state === 'returning' && !next.open)
}

/** How a step changes the figures of routing: what is said of a first dispatch counts in the week in which it was made. */
export function routingTallies(before: CaseDoc, next: CaseDoc, action: Action<string>, now: number): CountEffect[] {
  if (next.parentId !== undefined) return []
  const tallies: CountEffect[] = []
  const tally = (figure: RoutingFigure, officeId: string, at: number): void => {
    tallies.push({ kind: 'count', day: weekOf(at), name: routingFigure(figure, officeId) })
  }
  const [first, then] = [firstOf(next), firstOf(before)]
  if (next.state === 'dispatched' && action.leadField !== undefined && next.leadOfficeId !== undefined) {
    tally('dispatched', next.leadOfficeId, now)
  }
  if (action.teaches === 'returns' && before.leadOfficeId !== undefined) tally('returned', before.leadOfficeId, now)
  if (first && !then) {
    tally('first', first.officeId, first.at)
    if (first.automatic) tally('automatic', first.officeId, first.at)
  }
  if (first?.missed && !then?.missed) {
    tally('missed', first.officeId, first.at)
    if (first.automatic) tally('automaticMissed', first.officeId, first.at)
  }
  return tallies
}
