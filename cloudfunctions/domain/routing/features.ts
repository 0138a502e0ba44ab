import { gramsOf } from '../words/grams'
import { hashText } from '../words/hash'

/** Groups of one to three characters: single characters carry much in Chinese, longer groups add size and little else. */
const LONGEST = 3
/** Hashes of 24 bits take two bytes each in the file, and hardly ever meet. */
const BITS = 0xffffff
/** What the title says counts as if it were said again. */
const TITLE_TIMES = 2
/** Characters read of one field: the matter is told at the beginning. */
const MOST_READ = 2000

export const hashOf = (gram: string): number => hashText(gram) & BITS

/** How often each group of characters stands in a message. */
export function countFeatures(fields: readonly string[]): Map<number, number> {
  const counts = new Map<number, number>()
  fields.forEach((field, index) => {
    const times = index === 0 && fields.length > 1 ? TITLE_TIMES : 1
    for (const gram of gramsOf(field.slice(0, MOST_READ), 1, LONGEST)) {
      const hash = hashOf(gram)
      counts.set(hash, (counts.get(hash) ?? 0) + times)
    }
  })
  return counts
}

/** A message as numbers: the rows of the groups it holds and the weight of each; their squares add up to 1. */
export interface Vector {
  rows: Int32Array
  values: Float32Array
}

/**
 * Weighs what a message holds: rare groups more, repeated ones a little more.
 * @param rowOf where a group stands in the table, or below zero when it is not known
 */
export function vectorOf(
  counts: ReadonlyMap<number, number>,
  rowOf: (hash: number) => number,
  df: Uint32Array,
  messages: number,
): Vector {
  const rows: number[] = []
  const values: number[] = []
  let squares = 0
  for (const [hash, count] of counts) {
    const row = rowOf(hash)
    if (row < 0) continue
    const rarity = Math.log((1 + messages) / (1 + (df[row] ?? 0))) + 1
    const value = (1 + Math.log(count)) * Math.sqrt(Math.max(rarity, 0.1))
    rows.push(row)
    values.push(value)
    squares += value * value
  }
  const length = Math.sqrt(squares) || 1
  return { rows: Int32Array.from(rows), values: Float32Array.from(values, (value) => value / length) }
}

/** Where a hash stands in an ascending list; -1 when it does not. */
export function rowIn(hashes: Uint32Array, hash: number): number {
  let low = 0
  let high = hashes.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const value = hashes[middle] ?? 0
    if (value === hash) return middle
    if (value < hash) low = middle + 1
    else high = middle - 1
  }
  return -1
}
