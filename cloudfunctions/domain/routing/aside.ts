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
): (Float64Array | undefined)[] {
  const scores: (Float64Array | undefined)[] = targets.map(() => undefined)
  for (let part = 0; part < parts; part++) {
    const isAside = (at: number) => (groups[at] ?? 0) % PARTS === part
    const machines = learnFrom(targets.filter((_, at) => !isAside(at)))
    targets.forEach(({ vector }, at) => {
      if (isAside(at)) scores[at] = scoresOf(machines, vector)
    })
    onPart(part + 1)
  }
  return scores
}

/** Learns the second layer and how sure is sure enough from what was said of messages that had not been learned. */
export function judgeOf(
  scores: readonly (Float64Array | undefined)[],
  read: readonly Float64Array[] | undefined,
  targets: readonly Target[],
  groups: readonly number[],
  labels: number,
): { second: SecondLayer; threshold: number } {
  const heard = targets.flatMap(({ label }, at) => {
    const own = scores[at]
    return own
      ? [{ said: { scores: own, ...(read ? { read: read[at] } : {}) }, label, judged: (groups[at] ?? 0) % PARTS === 0 }]
      : []
  })
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
