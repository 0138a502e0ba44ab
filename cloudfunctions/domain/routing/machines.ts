import type { Vector } from './features'
import { type Lessons, lessonsOf } from './lessons'
import { seededRandom, shuffle } from './random'
import { LEAST_FOR_REACH, type Reach, reachOf } from './reach'

/** What is learned for each office while learning: one weight a row, the last one standing alone. */
export interface Machines {
  rows: number
  weights: Float32Array[]
}

export interface Target {
  vector: Vector
  /** The office of the message, or -1. */
  label: number
  /** Offices that it is surely not, told where `label` is -1. */
  not: readonly number[]
}

/** How messages are learned. */
export interface Pace {
  /** How hard one message may pull: 1 / 2C of a support vector machine. */
  slack: number
  passes: number
  /** The weights that stand alone stay as they are. */
  keepsBias?: boolean
  /** Groups that tell an office with many messages from others may weigh more for it. */
  reaches?: boolean
}

/** All messages at once: C = 1. */
const FROM_NOTHING: Pace = { slack: 0.5, passes: 6, reaches: true }
/**
 * Some messages more, without those that were learned before: gently, or what is known is forgotten. How frequent an office
 * is cannot be told from so few, and one that is not among them would be heard less each time.
 */
export const FOLDED_IN: Pace = { slack: 2, passes: 2, keepsBias: true }
/** A message this far on its right side is left out of the passes that follow, except in the pass that checks all. */
const SAFE = 0.2
const CHECK_PASS = 4

/**
 * Learns, office by office, to tell its messages from all others: a linear support vector machine with squared loss, by
 * dual coordinate descent (Hsieh et al., 2008). Starting from weights that are already there makes it fold new messages in
 * (`FOLDED_IN`): each is learned as far as what is known gets it wrong.
 */
export function learn(machines: Machines, targets: readonly Target[], seed: number, pace = FROM_NOTHING): void {
  const lessons = lessonsOf(targets, pace.keepsBias)
  machines.weights.forEach((weights, office) => {
    const sides = Int8Array.from(targets, ({ label, not }) =>
      label === office ? 1 : label >= 0 || not.includes(office) ? -1 : 0,
    )
    const own = sides.reduce((count, side) => (side > 0 ? count + 1 : count), 0)
    const reach = pace.reaches && own >= LEAST_FOR_REACH ? reachOf(sides, lessons, machines.rows) : undefined
    learnOne(weights, machines.rows, sides, lessons, seededRandom(seed + office), pace, reach)
  })
}

/** @param sides 1 for messages of the office, -1 for those of others, 0 for what says nothing about it */
function learnOne(
  weights: Float32Array,
  last: number,
  sides: Int8Array,
  { starts, rows, values, lengths: plain }: Lessons,
  random: () => number,
  { slack, passes, keepsBias }: Pace,
  reach?: Reach,
): void {
  const lengths = reach?.lengths ?? plain
  const all = Int32Array.from(sides.keys()).filter((at) => sides[at] !== 0)
  const active = all.slice()
  const alphas = new Float64Array(sides.length)
  let count = all.length
  for (let pass = 0; pass < passes; pass++) {
    if (pass === CHECK_PASS) {
      active.set(all)
      count = all.length
    }
    shuffle(active, count, random)
    for (let place = count - 1; place >= 0; place--) {
      const at = active[place] ?? 0
      const from = starts[at] ?? 0
      const to = starts[at + 1] ?? 0
      const side = sides[at] ?? 0
      let score = weights[last] ?? 0
      for (let j = from; j < to; j++) score += (weights[rows[j] ?? 0] ?? 0) * (values[j] ?? 0)
      const alpha = alphas[at] ?? 0
      const gradient = side * score - 1 + slack * alpha
      if (alpha === 0 && gradient >= 0) {
        if (gradient > SAFE) {
          count--
          active[place] = active[count] ?? 0
        }
        continue
      }
      const next = Math.max(0, alpha - gradient / ((lengths[at] ?? 1) + slack))
      const step = (next - alpha) * side
      alphas[at] = next
      if (reach) goFar(weights, reach.reach, step, rows, values, from, to)
      else
        for (let j = from; j < to; j++) {
          const row = rows[j] ?? 0
          weights[row] = (weights[row] ?? 0) + step * (values[j] ?? 0)
        }
      if (!keepsBias) weights[last] = (weights[last] ?? 0) + step
    }
  }
}

/** A step in which each weight goes as far as it may. */
function goFar(
  weights: Float32Array,
  reach: Float32Array,
  step: number,
  rows: Int32Array,
  values: Float32Array,
  from: number,
  to: number,
): void {
  for (let j = from; j < to; j++) {
    const row = rows[j] ?? 0
    weights[row] = (weights[row] ?? 0) + step * (reach[row] ?? 0) * (values[j] ?? 0)
  }
}

/** How strongly each office speaks for a message. */
export function scoresOf(machines: Machines, { rows, values }: Vector): Float64Array {
  return Float64Array.from(machines.weights, (weights) => {
    let score = weights[machines.rows] ?? 0
    for (let j = 0; j < rows.length; j++) score += (weights[rows[j] ?? 0] ?? 0) * (values[j] ?? 0)
    return score
  })
}
