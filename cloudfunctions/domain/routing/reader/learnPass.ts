import { seededRandom, shuffle } from '../random'
import type { Apprentice, Lesson } from './apprentice'

/** How often a reader goes through its lessons. */
export const PASSES = 10
const BATCH = 64
const STEP = 0.014

/**
 * One pass of an apprentice over its lessons. The same lessons in the same order teach the same.
 * @param pass which one it is, from 0
 * @param seed of this pass alone: whoever goes on after it need not know what was drawn before
 */
export function learnPass(apprentice: Apprentice, lessons: readonly Lesson[], pass: number, seed: number): void {
  const random = seededRandom(seed)
  const order = Int32Array.from(lessons.keys())
  shuffle(order, order.length, random)
  for (let from = 0; from < order.length; from += BATCH) {
    const batch = Array.from(order.subarray(from, from + BATCH)).flatMap((at) => lessons[at] ?? [])
    // Ever smaller steps: in the end it settles.
    apprentice.learn(batch, STEP * (1 - (pass + from / order.length) / PASSES), random)
  }
}
