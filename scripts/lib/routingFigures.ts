import type { Prediction } from '../../cloudfunctions/domain/routing/predict'
import { sureShare } from '../../cloudfunctions/domain/routing/sureness'

export interface RoutingFigures {
  n: number
  /** Share of messages whose office came first, or among the first three. */
  top1: number
  top3: number
  /** Mean over the offices of the test of the harmonic mean of precision and recall: a rare one counts like a frequent one. */
  macroF1: number
  /** The largest share that could go without a person with 95 of 100 right, the surest first. */
  autoShare95: number
}

/** How well predictions fit the offices that the messages went to. */
export function measure(predictions: readonly Prediction[], truth: readonly string[]): RoutingFigures {
  const firsts = predictions.map(({ candidates }) => candidates[0]?.label ?? '')
  const right = firsts.map((label, at) => label === truth[at])
  const among = predictions.filter(({ candidates }, at) => candidates.some(({ label }) => label === truth[at]))
  const outcomes = predictions.map(({ candidates, known }, at) => ({
    confidence: known ? (candidates[0]?.confidence ?? 0) : 0,
    right: right[at] ?? false,
  }))
  return {
    n: truth.length,
    top1: share(right.filter(Boolean).length, truth.length),
    top3: share(among.length, truth.length),
    macroF1: macroF1(firsts, truth),
    autoShare95: round(sureShare(outcomes)),
  }
}

function macroF1(firsts: readonly string[], truth: readonly string[]): number {
  const labels = [...new Set(truth)]
  const sum = labels.reduce((total, label) => {
    const hits = truth.filter((own, at) => own === label && firsts[at] === label).length
    const told = firsts.filter((own) => own === label).length
    const own = truth.filter((one) => one === label).length
    return total + (2 * hits) / (told + own)
  }, 0)
  return share(sum, labels.length)
}

const share = (part: number, all: number): number => (all === 0 ? 0 : round(part / all))
const round = (value: number): number => Math.round(value * 10_000) / 10_000
