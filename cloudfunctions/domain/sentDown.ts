import type { OrderInput } from '@contract/fields'
import type { Action } from '@contract/workflow/workflow'
import type { CaseDoc, CountEffect } from './caseDoc'
import type { DepartmentDuty } from './departmentDuty'
import { routingFigure, weekOf } from './learning/routingTallies'

type Input = Readonly<Record<string, unknown>>

/** An office that a step sends a case to, and the reason given for it; `field` is where the form asks for that reason. */
interface Sending {
  officeId: string
  reason: string
  field: string
}

/** A department's duty that a step sends down to a community. */
export interface SentDown extends Sending {
  duty: DepartmentDuty
}

/**
 * Whom somebody sends a case to with a step. What follows another case goes where that one went, and nobody chose it; an order
 * was looked at with the split that it comes from.
 */
function sendingsOf({ leadField, splitField, fields, of }: Action<string>, input: Input): Sending[] {
  if (of === 'order') return []
  const orders = splitField === undefined ? undefined : input[splitField]
  if (Array.isArray(orders)) {
    return (orders as OrderInput[]).map(({ officeId, reason = '' }, index) => ({
      officeId,
      reason,
      field: `${splitField}.${index}.reason`,
    }))
  }
  const officeId = leadField !== undefined && leadField in fields ? input[leadField] : undefined
  const reason = typeof input.note === 'string' ? input.note : ''
  return typeof officeId === 'string' ? [{ officeId, reason, field: 'note' }] : []
}

/** The communities that a step sends a department's duty down to. */
export const sentDownBy = (
  theCase: CaseDoc,
  action: Action<string>,
  input: Input,
  dutySentDown: (theCase: CaseDoc, officeId: string) => DepartmentDuty | undefined,
): SentDown[] =>
  sendingsOf(action, input).flatMap((sending) => {
    const duty = dutySentDown(theCase, sending.officeId)
    return duty ? [{ ...sending, duty }] : []
  })

/** Counted for the week and the office that got it. */
export const sentDownTallies = (down: readonly SentDown[], now: number): CountEffect[] =>
  down.map(({ officeId }) => ({ kind: 'count', day: weekOf(now), name: routingFigure('sentDown', officeId) }))

/** Its matters, for the history of the case. */
export const sentDownFact = ([first]: readonly SentDown[]): { sentDown?: string } =>
  first ? { sentDown: first.duty.matters.join('、') } : {}

/** Why the orders of a split went down to communities, as the note of the step: each of them has its own reason. */
export const reasonsOf = (down: readonly SentDown[]): string | undefined =>
  down.some(({ field }) => field !== 'note') ? [...new Set(down.map(({ reason }) => reason))].join('；') : undefined
