import { Descent } from './descent'
import type { SecondLayer } from './model'
import { seededRandom, shuffle } from './random'

/** A first layer that is sure that an office is not meant says -1: from there a score speaks. */
export const SILENT = -1
/** What a score says for its own office before anything is learned: alone, and where machines and readers share the say. */
const OWN = 4
const OWN_OF_TWO = 2.5
const PASSES = 8
const BATCH = 64
const STEP = 0.02
/** Pulls the weights back to where they began. */
const PULL_BACK = 1e-4

/** What is said of a message: how strongly machines speak for each office, and readers where there are any. */
export interface Said {
  scores: Float64Array | Float32Array
  read?: Float64Array
}

/** A layer that takes every score at its word. */
export function plainLayer(labels: number, withReaders = false): SecondLayer {
  const weights = new Float32Array(labels * labels)
  for (let label = 0; label < labels; label++) weights[label * labels + label] = withReaders ? OWN_OF_TWO : OWN
  const bias = new Float32Array(labels)
  return withReaders ? { weights, bias, reading: new Float32Array(labels).fill(OWN_OF_TWO) } : { weights, bias }
}

/**
 * Learns which scores mean which office, from messages that the first layer had not seen (a multinomial logistic
 * regression). So the probabilities are honest, and two offices that are taken for one another are told apart.
 * @param labels the office of each message; what is below zero is left out
 */
export function learnSecondLayer(said: readonly Said[], labels: readonly number[], count: number): SecondLayer {
  const layer = plainLayer(
    count,
    said.some(({ read }) => read !== undefined),
  )
  const began = layer.weights[0] ?? OWN
  const order = Int32Array.from(said.keys()).filter((at) => (labels[at] ?? -1) >= 0)
  const random = seededRandom(count)
  const slopes: Slopes = {
    weights: new Float32Array(count * count),
    bias: new Float32Array(count),
    ...(layer.reading ? { reading: new Float32Array(count) } : {}),
  }
  const weightSteps = new Descent(layer.weights)
  const biasSteps = new Descent(layer.bias)
  const readingSteps = layer.reading && new Descent(layer.reading)
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, order.length, random)
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.subarray(from, from + BATCH)
      slopes.bias.fill(0)
      for (let place = 0; place < slopes.weights.length; place++) {
        const own = place % (count + 1) === 0 ? began : 0
        slopes.weights[place] = PULL_BACK * ((layer.weights[place] ?? 0) - own)
      }
      layer.reading?.forEach((weight, place) => {
        if (slopes.reading) slopes.reading[place] = PULL_BACK * (weight - began)
      })
      for (const at of batch) {
        const own = said[at]
        if (own) addSlopes(slopes, layer, own, labels[at] ?? 0, batch.length)
      }
      const step = STEP * (1 - (pass + from / order.length) / PASSES)
      weightSteps.go(slopes.weights, step)
      biasSteps.go(slopes.bias, step)
      if (slopes.reading) readingSteps?.go(slopes.reading, step)
    }
  }
  return layer
}

/** Which way each number of a layer goes downhill. */
type Slopes = SecondLayer

function addSlopes(slopes: Slopes, layer: SecondLayer, said: Said, label: number, share: number): void {
  const count = layer.bias.length
  const { scores, read } = said
  const wrong = Float32Array.from(probabilities(layer, said), (chance, k) => (chance - (k === label ? 1 : 0)) / share)
  for (let k = 0; k < count; k++) slopes.bias[k] = (slopes.bias[k] ?? 0) + (wrong[k] ?? 0)
  for (let office = 0; office < count; office++) {
    const heard = (scores[office] ?? SILENT) - SILENT
    const row = slopes.weights.subarray(office * count, office * count + count)
    for (let k = 0; k < count; k++) row[k] = (row[k] ?? 0) + heard * (wrong[k] ?? 0)
  }
  const { reading } = slopes
  if (!read || !reading) return
  for (let k = 0; k < read.length; k++) {
    reading[k] = (reading[k] ?? 0) + ((read[k] ?? SILENT) - SILENT) * (wrong[k] ?? 0)
  }
}

/** Probability of each office from what is said of a message. They add up to 1. */
export function probabilities(layer: SecondLayer, { scores, read }: Said): Float64Array {
  const count = layer.bias.length
  const sums = Float64Array.from(layer.bias)
  read?.forEach((score, office) => {
    sums[office] = (sums[office] ?? 0) + (score - SILENT) * (layer.reading?.[office] ?? 0)
  })
  for (let office = 0; office < count; office++) {
    const heard = (scores[office] ?? SILENT) - SILENT
    const row = office * count
    for (let k = 0; k < count; k++) sums[k] = (sums[k] ?? 0) + heard * (layer.weights[row + k] ?? 0)
  }
  const most = sums.reduce((high, sum) => Math.max(high, sum), Number.NEGATIVE_INFINITY)
  let total = 0
  for (let k = 0; k < count; k++) {
    const value = Math.exp((sums[k] ?? 0) - most)
    sums[k] = value
    total += value
  }
  for (let k = 0; k < count; k++) sums[k] = (sums[k] ?? 0) / total
  return sums
}
