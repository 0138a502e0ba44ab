import { hashText } from '../words/hash'
import { normaliseText } from '../words/normalise'
import { compact } from './compact'
import { countFeatures, countMessages, rowIn, vectorOf } from './features'
import { learn, type Machines, scoresOf, type Target } from './machines'
import { type Example, emptyModel, type RoutingModel, type SecondLayer } from './model'
import { learnSecondLayer, plainLayer, probabilities } from './secondLayer'
import { surenessFor } from './sureness'

export interface TrainOptions {
  seed?: number
  /** Called with the share that is done, 0 to 1. */
  onProgress?: (share: number) => void
  /** How many of the five parts are kept aside in turn, two at least: each takes as long as learning the first layer. */
  parts?: number
}

/** A group must stand in this many messages to be looked at. */
const LEAST_MESSAGES = 2
/** What is kept aside in turn to see how the first layer does on messages it has not learned. */
const FOLDS = 5
/** Below this there is too little to set aside. */
const LEAST_FOR_SECOND = 100

/**
 * Learns from nothing. The same examples in the same order give the same model, byte for byte.
 * @param examples with a label, the oldest first
 */
export function train(
  examples: readonly Example[],
  { seed = 1, onProgress, parts = FOLDS }: TrainOptions = {},
): RoutingModel {
  const labelled = examples.filter((example) => example.label !== undefined)
  if (labelled.length === 0) return emptyModel()
  const labels = [...new Set(labelled.map(({ label }) => label ?? ''))].sort()
  const { hashes, df, targets } = numbersOf(labelled, labels)
  const learnFrom = (own: readonly Target[]): Machines => {
    const machines = { rows: hashes.length, weights: labels.map(() => new Float32Array(hashes.length + 1)) }
    learn(machines, own, seed)
    return machines
  }
  const { second, threshold } = aside(labelled, targets, labels.length, parts, learnFrom, (share) =>
    onProgress?.(share * 0.8),
  )
  const machines = learnFrom(targets)
  onProgress?.(1)
  const seen = new Uint32Array(labels.length)
  for (const { label } of targets) seen[label] = (seen[label] ?? 0) + 1
  return { labels, messages: labelled.length, seen, ...compact(machines, hashes, df), second, threshold }
}

/** The examples as numbers. What was counted of them, which is many times larger, goes when this returns. */
function numbersOf(
  labelled: readonly Example[],
  labels: readonly string[],
): { hashes: Uint32Array; df: Uint32Array; targets: Target[] } {
  const index = new Map(labels.map((label, at) => [label, at]))
  const { hashes, df } = tableOf(labelled)
  const targets = labelled.map(
    ({ fields, label }): Target => ({
      vector: vectorOf(countFeatures(fields), (hash) => rowIn(hashes, hash), df, labelled.length),
      label: index.get(label ?? '') ?? -1,
      not: [],
    }),
  )
  return { hashes, df, targets }
}

function tableOf(examples: readonly Example[]): { hashes: Uint32Array; df: Uint32Array } {
  const df = new Map<number, number>()
  for (const { fields } of examples) {
    countMessages(df, countFeatures(fields))
  }
  const least = examples.length < LEAST_FOR_SECOND ? 1 : LEAST_MESSAGES
  const kept = [...df].filter(([, count]) => count >= least).sort(([a], [b]) => a - b)
  return { hashes: Uint32Array.from(kept, ([hash]) => hash), df: Uint32Array.from(kept, ([, count]) => count) }
}

/** Learns the second layer and how sure is sure enough from messages that the first layer did not learn. */
function aside(
  examples: readonly Example[],
  targets: readonly Target[],
  labels: number,
  parts: number,
  learnFrom: (own: readonly Target[]) => Machines,
  onProgress: (share: number) => void,
): { second: SecondLayer; threshold: number } {
  if (targets.length < LEAST_FOR_SECOND) return { second: plainLayer(labels), threshold: 2 }
  // Repeats of a message fall into one fold: else it would be judged by its own copy.
  const folds = examples.map(({ fields }) => hashText(normaliseText(fields.join('\n')).slice(0, 200)) % FOLDS)
  const scores: Float64Array[] = new Array(targets.length)
  for (let fold = 0; fold < parts; fold++) {
    const machines = learnFrom(targets.filter((_, at) => folds[at] !== fold))
    targets.forEach(({ vector }, at) => {
      if (folds[at] === fold) scores[at] = scoresOf(machines, vector)
    })
    onProgress((fold + 1) / parts)
  }
  const own = targets.map(({ label }, at) => ((folds[at] ?? 0) < parts ? label : -1))
  const judged = folds.map((fold) => fold === 0)
  const trial = learnSecondLayer(
    scores,
    own.map((label, at) => (judged[at] ? -1 : label)),
    labels,
  )
  const outcomes = scores
    .map((score, at) => ({ chances: probabilities(trial, score), label: own[at] }))
    .filter((_, at) => judged[at])
    .map(({ chances, label }) => {
      const confidence = Math.max(...chances)
      return { confidence, right: chances.indexOf(confidence) === label }
    })
  return { second: learnSecondLayer(scores, own, labels), threshold: Math.fround(surenessFor(outcomes)) }
}
