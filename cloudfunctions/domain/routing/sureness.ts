export interface Outcome {
  confidence: number
  right: boolean
}

/** Of those dispatched automatically this many must be right. */
export const RIGHT_SHARE = 0.95
/** Fewer than this prove nothing. */
const LEAST_OUTCOMES = 20

/**
 * The lowest confidence such that of all at it or above the share is right.
 * @returns 2, which nothing reaches, when there is none
 */
export function surenessFor(outcomes: readonly Outcome[], share = RIGHT_SHARE, least = LEAST_OUTCOMES): number {
  return largestSure(outcomes, share, least).confidence
}

/** The largest share of all that can go automatically with enough of them right. */
export function sureShare(outcomes: readonly Outcome[], share = RIGHT_SHARE): number {
  return outcomes.length === 0 ? 0 : largestSure(outcomes, share, 1).count / outcomes.length
}

function largestSure(
  outcomes: readonly Outcome[],
  share: number,
  least: number,
): { count: number; confidence: number } {
  const sorted = [...outcomes].sort((a, b) => b.confidence - a.confidence)
  let right = 0
  let best = { count: 0, confidence: 2 }
  sorted.forEach((outcome, at) => {
    if (outcome.right) right++
    // A threshold takes all of one confidence or none.
    if (sorted[at + 1]?.confidence === outcome.confidence) return
    if (at + 1 >= least && right / (at + 1) >= share) best = { count: at + 1, confidence: outcome.confidence }
  })
  return best
}
