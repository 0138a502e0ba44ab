import type { CaseDoc, StoredSuggestion } from '../caseDoc'
import { surenessFor } from '../routing/sureness'
import { type KeptOutcome, outcomesOf } from './learned'

/** Fewer outcomes than this prove no precision. */
export const OUTCOMES_NEEDED = 100
/** Of those above a threshold at least so many must have been seen. */
const SEEN_LEAST = 30

/** What a precision that is wished for means, on proposals that were made before their messages were learned. */
export interface AutomaticForecast {
  outcomes: number
  /** From this confidence on; missing when nothing reaches the precision. */
  threshold?: number
  /** The share of messages that would be dispatched automatically. */
  share: number
  /** How many of those were right. */
  precision: number
}

/** @param wished 0 to 1: of what is dispatched automatically so much shall be right */
export function forecast(kept: readonly KeptOutcome[], wished: number): AutomaticForecast {
  const outcomes = outcomesOf(kept)
  const none = { outcomes: outcomes.length, share: 0, precision: 0 }
  if (outcomes.length < OUTCOMES_NEEDED) return none
  const threshold = surenessFor(outcomes, wished, SEEN_LEAST)
  const above = outcomes.filter(({ confidence }) => confidence >= threshold)
  if (above.length === 0) return none
  const right = above.filter((outcome) => outcome.right).length
  return { ...none, threshold, share: above.length / outcomes.length, precision: right / above.length }
}

type Candidate = Pick<CaseDoc, 'state' | 'type' | 'urgency' | 'categoryId' | 'reporter' | 'data' | 'parentId'> & {
  suggestion?: StoredSuggestion
}

/**
 * Whether a report may go to an office without a person. Never what is dangerous or urgent, what denounces somebody, what hides
 * who reports it, what seems to lie outside the street, or a category that the street keeps for people.
 */
export function mayGoByItself(
  theCase: Candidate,
  { threshold, byHand }: { threshold?: number; byHand: readonly string[] },
): boolean {
  const { suggestion, reporter } = theCase
  if (threshold === undefined || suggestion?.confidence === undefined || suggestion.voice === 'fallback') return false
  if (theCase.urgency !== 'normal' || theCase.data.danger !== undefined || theCase.data.outside !== undefined)
    return false
  if (theCase.type === 'denounce' || reporter.anonymous || reporter.nameHidden) return false
  if (theCase.parentId !== undefined || byHand.includes(theCase.categoryId ?? '')) return false
  return Math.floor(suggestion.confidence * 1000) / 1000 >= threshold
}
