import { hashText } from '../words/hash'
import { normaliseText } from '../words/normalise'
import { type Judged, judgeOf, PARTS, scoresAside } from './aside'
import { compact } from './compact'
import { countFeatures, countMessages, rowIn, vectorOf } from './features'
import { learn, type Machines, type Target } from './machines'
import { type Example, emptyModel, type RoutingModel } from './model'
import { charactersOf, lineOf, numbersOf } from './reader/alphabet'
import { Course, type CourseMatter, HEARD } from './reader/course'
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
/** The share of learning that is done when the machines are, where readers follow. */
const MACHINES_SHARE = 0.25

/**
 * Learns from nothing. The same examples in the same order give the same model, byte for byte.
 * @param examples with a label, the oldest first
 */
export function train(examples: readonly Example[], options: TrainOptions = {}): RoutingModel {
  const { model, judged, matter } = learnMachines(examples, options)
  if (!matter) return judgedAlone(model, judged)
  const course = new Course(matter)
  while (!course.ended) {
    course.goOn()
    options.onProgress?.(MACHINES_SHARE + (1 - MACHINES_SHARE) * course.share)
  }
  return { ...model, ...course.outcome() }
}

/**
 * Learns from nothing as far as machines can. Where readers are to be heard too their course has begun, and its outcome may be
 * laid over the model: that makes the one that `train` makes at once.
 */
export function beginTraining(
  examples: readonly Example[],
  options: TrainOptions = {},
): { model: RoutingModel; course?: Course } {
  const { model, judged, matter } = learnMachines(examples, options)
  return { model: judgedAlone(model, judged), ...(matter ? { course: new Course(matter) } : {}) }
}

interface MachinesLearned {
  /** As yet without a judge. */
  model: RoutingModel
  judged: Judged[]
  /** What readers learn from, where they are to be heard. */
  matter?: CourseMatter
}

function judgedAlone(model: RoutingModel, judged: readonly Judged[]): RoutingModel {
  return judged.length === 0 ? model : { ...model, ...judgeOf(judged, model.labels.length) }
}

function learnMachines(
  examples: readonly Example[],
  { seed = 1, onProgress, parts = PARTS, readers: wanted }: TrainOptions,
): MachinesLearned {
  const labelled = examples.filter((example) => example.label !== undefined)
  if (labelled.length === 0) return { model: emptyModel(), judged: [] }
  const labels = [...new Set(labelled.map(({ label }) => label ?? ''))].sort()
  const { hashes, df, targets } = targetsOf(labelled, labels)
  const learnFrom = (own: readonly Target[]): Machines => {
    const machines = { rows: hashes.length, weights: labels.map(() => new Float32Array(hashes.length + 1)) }
    learn(machines, own, seed)
    return machines
  }
  const many = targets.length >= LEAST_FOR_READERS.messages && labels.length >= LEAST_FOR_READERS.labels
  const enough = targets.length >= LEAST_FOR_SECOND
  const share = (enough && (wanted ?? many) ? MACHINES_SHARE : 1) / (parts + 1)
  // Repeats of a message are set aside together: else it would be judged by its own copy.
  const groups = labelled.map(({ fields }) => hashText(normaliseText(fields.join('\n')).slice(0, 200)))
  const scores = enough ? scoresAside(targets, groups, parts, learnFrom, (part) => onProgress?.(share * part)) : []
  const judged = scores.map(
    (own, at): Judged => ({
      label: targets[at]?.label ?? -1,
      group: groups[at] ?? 0,
      ...(own ? { scores: own } : {}),
    }),
  )
  const matter = enough && (wanted ?? many) ? matterOf(labelled, judged, labels.length, seed) : undefined
  const machines = learnFrom(targets)
  onProgress?.(share * (parts + 1))
  const seen = new Uint32Array(labels.length)
  for (const { label } of targets) seen[label] = (seen[label] ?? 0) + 1
  const room = matter && bytesOf({ ...matter, each: { length: HEARD } })
  const model = {
    labels,
    messages: labelled.length,
    seen,
    ...compact(machines, hashes, df, room),
    second: plainLayer(labels.length),
    threshold: 2,
  }
  return { model, judged, ...(matter ? { matter } : {}) }
}

function matterOf(labelled: readonly Example[], judged: readonly Judged[], labels: number, seed: number): CourseMatter {
  const lines = labelled.map(({ fields }) => lineOf(fields))
  const characters = charactersOf(lines)
  const messages = judged.map((own, at) => ({ ...own, numbers: numbersOf(lines[at] ?? '', characters) }))
  return { characters, labels, seed, messages }
}

/** The examples as numbers. What was counted of them, which is many times larger, goes when this returns. */
function targetsOf(
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
