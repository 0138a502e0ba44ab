import type { Readers } from './reader/readers'

/** One message to learn from. */
export interface Example {
  /** The texts of the message, such as title and body; what the first of several says counts twice. */
  fields: readonly string[]
  /** The office that took it; missing while only a return is known. */
  label?: string
  /** Offices that returned it: it is not theirs. */
  returnedBy?: readonly string[]
}

/**
 * What the model knows, as small as it is stored. Each office has a weight for each group of characters; a second layer
 * turns the offices' scores into probabilities, having seen which offices are taken for one another. Learned from many
 * messages, readers are heard as well.
 */
export interface RoutingModel {
  labels: readonly string[]
  /** Messages learned, in all and by label. */
  messages: number
  seen: Uint32Array
  /** The groups of characters known, as hashes in ascending order, and in how many messages each was seen. */
  hashes: Uint32Array
  df: Uint32Array
  /** The weights of group `i` are the entries `starts[i]` to `starts[i + 1]`: an office and a step of that office's scale. */
  starts: Uint32Array
  offices: Uint16Array
  steps: Int8Array
  scales: Float32Array
  bias: Float32Array
  second: SecondLayer
  readers?: Readers
  /** From this confidence on, 95 of 100 dispatches were right on messages kept aside. Above 1: never sure enough. */
  threshold: number
}

/** Scores to probabilities: the row of an office says what its score speaks for. */
export interface SecondLayer {
  /** `labels × labels`, by row. */
  weights: Float32Array
  bias: Float32Array
  /** Where there are readers: what their score of an office says for it. */
  reading?: Float32Array
}

export const emptyModel = (): RoutingModel => ({
  labels: [],
  messages: 0,
  seen: new Uint32Array(0),
  hashes: new Uint32Array(0),
  df: new Uint32Array(0),
  starts: new Uint32Array(1),
  offices: new Uint16Array(0),
  steps: new Int8Array(0),
  scales: new Float32Array(0),
  bias: new Float32Array(0),
  second: { weights: new Float32Array(0), bias: new Float32Array(0) },
  threshold: 2,
})
