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

/** A group of the title by itself: there it tells more of the matter than the same group further on. */
const IN_TITLE = '\u0001'
/** How much the title has to say by itself, beside the whole message. */
const TITLE_SHARE = 0.7

export const hashOf = (gram: string): number => hashText(gram) & BITS
export const titleHashOf = (gram: string): number => hashText(IN_TITLE + gram) & BITS

/** How often each group of characters stands in a message, and in its title where it has one of its own. */
export interface Counted {
  said: ReadonlyMap<number, number>
  titled: ReadonlyMap<number, number>
}

export function countFeatures(fields: readonly string[]): Counted {
  const said = new Map<number, number>()
  const titled = new Map<number, number>()
  const ownTitle = hasOwnTitle(fields)
  fields.forEach((field, index) => {
    const isTitle = index === 0 && fields.length > 1
    if (isTitle && !ownTitle) return
    for (const gram of gramsOf(field.slice(0, MOST_READ), 1, LONGEST)) {
      add(said, hashOf(gram), isTitle ? TITLE_TIMES : 1)
      if (isTitle) add(titled, titleHashOf(gram), 1)
    }
  })
  return { said, titled }
}

/** Whether the first field was written as a title: it is not just how the text begins. */
export function hasOwnTitle([title = '', text]: readonly string[]): boolean {
  return text !== undefined && !text.trim().startsWith(title.replace(/…$/, '').trim())
}

function add(counts: Map<number, number>, hash: number, times: number): void {
  counts.set(hash, (counts.get(hash) ?? 0) + times)
}

/** Counts in how many messages each group stands. */
export function countMessages(df: Map<number, number>, { said, titled }: Counted): void {
  for (const hash of said.keys()) add(df, hash, 1)
  for (const hash of titled.keys()) add(df, hash, 1)
}

/** A message as numbers: the rows of the groups it holds and the weight of each. The squares of what it says add up to 1. */
export interface Vector {
  rows: Int32Array
  values: Float32Array
  /** How many of the different groups that it says are known. */
  understood: number
}

/**
 * Weighs what a message holds: rare groups more, repeated ones a little more.
 * @param rowOf where a group stands in the table, or below zero when it is not known
 */
export function vectorOf(
  { said, titled }: Counted,
  rowOf: (hash: number) => number,
  df: Uint32Array,
  messages: number,
): Vector {
  const rows: number[] = []
  const values: number[] = []
  const weigh = (counts: ReadonlyMap<number, number>, share: number): void => {
    const from = values.length
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
    const scale = share / (Math.sqrt(squares) || 1)
    for (let at = from; at < values.length; at++) values[at] = (values[at] ?? 0) * scale
  }
  weigh(said, 1)
  const understood = rows.length
  weigh(titled, TITLE_SHARE)
  return { rows: Int32Array.from(rows), values: Float32Array.from(values), understood }
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
