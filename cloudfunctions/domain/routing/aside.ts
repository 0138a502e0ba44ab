import { type Machines, scoresOf, type Target } from './machines'
import type { SecondLayer } from './model'
import { learnSecondLayer, probabilities } from './secondLayer'
import { surenessFor } from './sureness'

/** Messages are kept aside in so many parts in turn, to see how the first layer does on what it has not learned. */
export const PARTS = 5

/** What machines that have not learned a message say of it, for the messages of the parts that are set aside. */
export function scoresAside(
  targets: readonly Target[],
  groups: readonly number[],
  parts: number,
  learnFrom: (own: readonly Target[]) => Machines,
  onPart: (done: number) => void,
): (Float32Array | undefined)[] {
  const scores: (Float32Array | undefined)[] = targets.map(() => undefined)
  for (let part = 0; part < parts; part++) {
    const isAside = (at: number) => (groups[at] ?? 0) % PARTS === part
    const machines = learnFrom(targets.filter((_, at) => !isAside(at)))
    targets.forEach(({ vector }, at) => {
      if (isAside(at)) scores[at] = Float32Array.from(scoresOf(machines, vector))
    })
    onPart(part + 1)
  }
  return scores
}

/** A message to judge by: whose it is, and what was said of it by those that had not learned it. */
export interface Judged {
  scores?: Float32Array
  read?: Float64Array
  label: number
  /** Messages of one number are judged together, and set aside together. */
  group: number
}

/** Turns what is said into probabilities, and knows from which one on a message may go by itself. */
export interface Judgement {
  second: SecondLayer
  threshold: number
}

/** Learns the second layer and how sure is sure enough from what was said of messages that had not been learned. */
export function judgeOf(messages: readonly Judged[], labels: number): Judgement {
  const heard = messages.flatMap(({ scores, read, label, group }) =>
    scores ? [{ said: { scores, ...(read ? { read } : {}) }, label, judged: group % PARTS === 0 }] : [],
  )
  const layerOf = (those: typeof heard) =>
    learnSecondLayer(
      those.map(({ said }) => said),
      those.map(({ label }) => label),
      labels,
    )
  const trial = layerOf(heard.filter(({ judged }) => !judged))
  const outcomes = heard
    .filter(({ judged }) => judged)
    .map(({ said, label }) => {
      const chances = probabilities(trial, said)
      const confidence = Math.max(...chances)
      return { confidence, right: chances.indexOf(confidence) === label }
    })
  return { second: layerOf(heard), threshold: Math.fround(surenessFor(outcomes)) }
}
