import type { Example, RoutingModel } from '../domain/routing/model'
import { train } from '../domain/routing/train'

/** Lessons that a model is learned with from nothing, the latest ones: a run of the scheduler has a minute. */
const TRAIN_MOST = 8000
/** However often that was too many, it is not tried with fewer than these. */
const TRAIN_LEAST = 1000
/** With more than this not all is kept aside in turn, which takes most of the time. */
const ALL_PARTS_MOST = 3000
const FEW_PARTS = 3

/** How learning from nothing is tried: with how many lessons at most, and whether readers learn where there are enough. */
export interface Attempt {
  most: number
  readers: boolean
}

/** What is tried after what came to no end: the same without readers, which take most of the time, then half as many lessons. */
export function nextAttempt(begun?: Attempt): Attempt {
  if (!begun) return { most: TRAIN_MOST, readers: true }
  if (begun.readers) return { most: begun.most, readers: false }
  return { most: Math.max(TRAIN_LEAST, Math.ceil(begun.most / 2)), readers: false }
}

/** A model learned from nothing in the time that a run has. */
export const trainWith = (examples: readonly Example[], { readers }: Attempt): RoutingModel =>
  train(examples, {
    ...(examples.length > ALL_PARTS_MOST ? { parts: FEW_PARTS } : {}),
    ...(readers ? {} : { readers: false }),
  })
