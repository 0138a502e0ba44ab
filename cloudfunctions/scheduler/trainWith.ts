import type { Example, RoutingModel } from '../domain/routing/model'
import { train } from '../domain/routing/train'

/** Lessons that a model is learned with from nothing, the latest ones: a run of the scheduler has a minute. */
export const TRAIN_MOST = 8000
/** However often that was too many, it is not tried with fewer than these. */
export const TRAIN_LEAST = 1000
/** With more than this not all is kept aside in turn, which takes most of the time. */
const ALL_PARTS_MOST = 3000
const FEW_PARTS = 3

/** A model learned from nothing in the time that a run has. */
export const trainWith = (examples: readonly Example[]): RoutingModel =>
  train(examples, examples.length > ALL_PARTS_MOST ? { parts: FEW_PARTS } : {})
