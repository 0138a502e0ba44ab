import type { Example, RoutingModel } from '../domain/routing/model'
import { beginTraining, type TrainOptions, train } from '../domain/routing/train'

/** Lessons that a model is learned with from nothing, the latest ones: a run of the scheduler has a minute. */
const TRAIN_MOST = 8000
/** However often that was too many, it is not tried with fewer than these. */
const TRAIN_LEAST = 1000
/** With more than this not all is kept aside in turn, which takes most of the time. */
const ALL_PARTS_MOST = 3000
const FEW_PARTS = 3

/** With how many lessons at most learning from nothing is tried: with half as many after what came to no end. */
export const nextMost = (begunWith?: number): number =>
  begunWith === undefined ? TRAIN_MOST : Math.max(TRAIN_LEAST, Math.ceil(begunWith / 2))

const optionsFor = (examples: readonly Example[]): TrainOptions =>
  examples.length > ALL_PARTS_MOST ? { parts: FEW_PARTS } : {}

/** A model of machines in the time that a run has, and the course in which readers are to learn, where there is enough for it. */
export const beginWith = (examples: readonly Example[]) => beginTraining(examples, optionsFor(examples))

/** The same without readers. */
export const trainWith = (examples: readonly Example[]): RoutingModel =>
  train(examples, { ...optionsFor(examples), readers: false })
