import { seededRandom, shuffle } from '../random'
import { Apprentice, type Lesson } from './apprentice'
import type { Reader } from './readers'

const PASSES = 10
const BATCH = 128
const STEP = 0.014

/**
 * Learns a reader from nothing. The same lessons in the same order give the same one.
 * @param characters how many numbers of characters there are
 */
export function learnReader(lessons: readonly Lesson[], characters: number, labels: number, seed: number): Reader {
  const random = seededRandom(seed)
  const apprentice = new Apprentice(characters, labels, random)
  const order = Int32Array.from(lessons.keys())
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, order.length, random)
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = Array.from(order.subarray(from, from + BATCH)).flatMap((at) => lessons[at] ?? [])
      // Ever smaller steps: in the end it settles.
      apprentice.learn(batch, STEP * (1 - (pass + from / order.length) / PASSES))
    }
  }
  return apprentice.reader()
}
