import { numbersOf } from './alphabet'
import { heardIn } from './patterns'
import type { Rounded } from './rounded'
import * as shape from './shape'

/** Looked up once, as in the apprentice. */
const { DIMENSIONS, FIRST_KNOWN, PATTERNS, SLICES } = shape

/**
 * A small convolutional network over characters (Kim, 2014): it looks for each of its patterns everywhere in a message, and what
 * was heard most clearly of each speaks for offices.
 */
export interface Reader {
  /** What stands for each character, by its number. */
  characters: Rounded
  /** What the patterns expect, slice by slice. */
  slices: Rounded
  /** How ready a pattern is to be heard. */
  ready: Float32Array
  /** What each pattern says for each office, and how often an office is meant at all. */
  says: Rounded
  bias: Float32Array
}

/** Readers of one alphabet that learned different parts of the messages: together they are wrong less often than each. */
export interface Readers {
  characters: Uint32Array
  /** The offices that were known when they learned: the first so many. */
  labels: number
  each: readonly Reader[]
}

/** What the slices answer to a character is computed once for as long as the reader lives. */
const ANSWERS = new WeakMap<Reader, Float32Array[]>()

/** An office with e^-7, less than one in a thousand, is not meant: silence. What is certain is as strong as a sure machine. */
const LEAST_LIKELY = -7
const TO_SCORE = 4

/** @param likely the logarithm of a probability */
export const scoreOfLikelihood = (likely: number): number => Math.max(0, likely - LEAST_LIKELY) / TO_SCORE - 1

/** How strongly each office speaks by what the readers read together, like a machine's score: from -1, which is silence, upwards. */
export const readerScores = (readers: Readers, line: string): Float64Array =>
  scoresOfNumbers(readers, numbersOf(line, readers.characters))

/** The same of a message as numbers of its characters. */
export const scoresOfNumbers = (readers: Readers, numbers: Uint16Array): Float64Array =>
  likelihoods(readers, numbers).map(scoreOfLikelihood)

/** Logarithms of the probability that the readers together give to each office. */
function likelihoods({ characters, labels, each }: Readers, numbers: Uint16Array): Float64Array {
  const sums = new Float64Array(labels)
  const heard = new Float64Array(PATTERNS)
  const where = new Int32Array(PATTERNS)
  for (const reader of each) {
    heardIn(numbers, answersOf(reader, numbers, characters.length + FIRST_KNOWN), heard, where)
    speak(reader, heard, sums)
  }
  const most = sums.reduce((high, sum) => Math.max(high, sum / each.length), Number.NEGATIVE_INFINITY)
  const total = Math.log(sums.reduce((all, sum) => all + Math.exp(sum / each.length - most), 0))
  return sums.map((sum) => sum / each.length - most - total)
}

function speak({ ready, says, bias }: Reader, heard: Float64Array, sums: Float64Array): void {
  const { length } = bias
  for (let label = 0; label < length; label++) sums[label] = (sums[label] ?? 0) + (bias[label] ?? 0)
  for (let pattern = 0; pattern < PATTERNS; pattern++) {
    const strength = ((heard[pattern] ?? 0) + (ready[pattern] ?? 0)) * (says.scales[pattern] ?? 0)
    if (strength <= 0) continue
    const row = pattern * length
    for (let label = 0; label < length; label++) {
      sums[label] = (sums[label] ?? 0) + strength * (says.steps[row + label] ?? 0)
    }
  }
}

/** What the slices answer to characters, by their numbers: at least to these. */
function answersOf(reader: Reader, numbers: Uint16Array, count: number): Float32Array[] {
  let answers = ANSWERS.get(reader)
  if (!answers) {
    answers = new Array(count)
    ANSWERS.set(reader, answers)
  }
  for (const number of numbers) answers[number] ??= answerTo(reader, number)
  return answers
}

function answerTo({ characters, slices }: Reader, number: number): Float32Array {
  const answer = new Float32Array(SLICES)
  const scale = characters.scales[number] ?? 0
  const from = number * DIMENSIONS
  for (let slice = 0; slice < SLICES; slice++) {
    const row = slice * DIMENSIONS
    let sum = 0
    for (let at = 0; at < DIMENSIONS; at++) sum += (characters.steps[from + at] ?? 0) * (slices.steps[row + at] ?? 0)
    answer[slice] = sum * scale * (slices.scales[slice] ?? 0)
  }
  return answer
}
