import { hashText } from '../words/hash'
import { normaliseText } from '../words/normalise'
import { judgeOf, PARTS, scoresAside } from './aside'
import { compact } from './compact'
import { countFeatures, countMessages, rowIn, vectorOf } from './features'
import { learn, type Machines, type Target } from './machines'
import { type Example, emptyModel, type RoutingModel } from './model'
import { learnReaders } from './reader/learnReaders'
import { bytesOf } from './reader/readersFile'
import { plainLayer } from './secondLayer'

export interface TrainOptions {
  seed?: number
  /** Called with the share that is done, 0 to 1. */
  onProgress?: (share: number) => void
  /** How many of the five parts are kept aside in turn, two at least: each takes as long as learning the first layer. */
  parts?: number
  /** Whether readers are heard beside the machines; they are with many messages of many offices. */
  readers?: boolean
}

/** A group must stand in this many messages to be looked at. */
const LEAST_MESSAGES = 2
/** Below this there is too little to set aside. */
const LEAST_FOR_SECOND = 100
/** With fewer messages, or fewer offices to choose from, readers take time and tell nothing new. */
const LEAST_FOR_READERS = { messages: 5000, labels: 30 }
/** The share of learning that is done when the machines are. */
const MACHINES_SHARE = 0.4

/**
 * Learns from nothing. The same examples in the same order give the same model, byte for byte.
 * @param examples with a label, the oldest first
 */
export function train(
  examples: readonly Example[],
  { seed = 1, onProgress, parts = PARTS, readers: wanted }: TrainOptions = {},
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
  const enough = targets.length >= LEAST_FOR_SECOND
  // Repeats of a message are set aside together: else it would be judged by its own copy.
  const groups = labelled.map(({ fields }) => hashText(normaliseText(fields.join('\n')).slice(0, 200)))
  const many = targets.length >= LEAST_FOR_READERS.messages && labels.length >= LEAST_FOR_READERS.labels
  const withReaders = enough && (wanted ?? many)
  const share = withReaders ? MACHINES_SHARE : 1
  const scores = enough
    ? scoresAside(targets, groups, parts, learnFrom, (part) => onProgress?.((share * part) / (parts + 1)))
    : []
  const read = withReaders
    ? learnReaders(labelled, targets, groups, labels.length, seed, (done) => onProgress?.(share + (1 - share) * done))
    : undefined
  const judge = enough
    ? judgeOf(scores, read?.scores, targets, groups, labels.length)
    : { second: plainLayer(labels.length), threshold: 2 }
  const machines = learnFrom(targets)
  onProgress?.(1)
  const seen = new Uint32Array(labels.length)
  for (const { label } of targets) seen[label] = (seen[label] ?? 0) + 1
  return {
    labels,
    messages: labelled.length,
    seen,
    ...compact(machines, hashes, df, read && bytesOf(read.readers)),
    ...(read ? { readers: read.readers } : {}),
    ...judge,
  }
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
