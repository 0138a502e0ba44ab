import { runsOf } from '../words/normalise'

/** Groups of characters and how much each says. */
export type Terms = Map<string, number>

/** In how many of the messages so far a group stands. */
export interface Frequencies {
  messages: number
  of(term: string): number
}

const SHORTEST = 2
const LONGEST = 3
/** The beginning of a message says what and where; the rest argues. */
const BODY_READ = 160
const TITLE_TIMES = 2
/** Taken as read before the first message: with few messages a group that stands in all of them still says something. */
const READ_BEFORE = 1000
/** A term is a key only if one message in this many, or fewer, holds it. */
const KEY_RARITY = Math.log(60)

/** What is compared of a message: small letters, the beginning of the body. Numbers stay, they name districts and buildings. */
export const comparable = (title: string, body: string): string =>
  `${title}\n${body.slice(0, BODY_READ)}`.normalize('NFKC').toLowerCase()

/** Every group of two or three characters and how much it says; the title says it twice. */
export function countTerms(title: string, body: string): Terms {
  const terms: Terms = new Map()
  const add = (text: string, times: number): void => {
    for (const run of runsOf(text)) {
      for (let size = SHORTEST; size <= LONGEST; size++) {
        for (let start = 0; start + size <= run.length; start++) {
          const term = run.slice(start, start + size)
          terms.set(term, Math.min(TITLE_TIMES + 1, (terms.get(term) ?? 0) + times))
        }
      }
    }
  }
  add(comparable(title, ''), TITLE_TIMES)
  add(comparable('', body), 1)
  return terms
}

/** How rare a group is: the logarithm of one in how many messages holds it. */
export const rarity = (term: string, frequencies: Frequencies): number =>
  Math.log((READ_BEFORE + frequencies.messages) / (1 + frequencies.of(term)))

/** A message as weights: what is rare counts more, by its square. Its length is 1. */
export function weighTerms(counts: Terms, frequencies: Frequencies): Terms {
  const weights = new Float64Array(counts.size)
  let at = 0
  let squares = 0
  for (const [term, count] of counts) {
    const rare = rarity(term, frequencies) / Math.log(READ_BEFORE)
    const weight = count * rare * rare
    weights[at++] = weight
    squares += weight * weight
  }
  const length = Math.sqrt(squares) || 1
  const weighed: Terms = new Map()
  at = 0
  for (const term of counts.keys()) weighed.set(term, (weights[at++] ?? 0) / length)
  return weighed
}

/** The same direction with length 1. */
export function unit(terms: Terms): Terms {
  let squares = 0
  for (const weight of terms.values()) squares += weight * weight
  const length = Math.sqrt(squares) || 1
  const scaled: Terms = new Map()
  for (const [term, weight] of terms) scaled.set(term, weight / length)
  return scaled
}

/** How alike a message and a sum of messages are, 0 to 1: the cosine of the angle between them. The message has length 1. */
export function alikeness(message: Terms, sum: readonly [string, number][]): number {
  let shared = 0
  let squares = 0
  for (const entry of sum) {
    const weight = entry[1]
    shared += weight * (message.get(entry[0]) ?? 0)
    squares += weight * weight
  }
  return squares === 0 ? 0 : shared / Math.sqrt(squares)
}

/** Terms by which a message or a cluster is found: the first of those that are rare. @param sorted the strongest first */
export function keysAmong(sorted: readonly [string, number][], frequencies: Frequencies, most: number): string[] {
  const keys: string[] = []
  for (const [term] of sorted) {
    if (keys.length === most) break
    if (rarity(term, frequencies) >= KEY_RARITY) keys.push(term)
  }
  return keys
}

/** The strongest terms of a sum, the strongest first. */
export function strongest(terms: Terms, most: number): [string, number][] {
  // Most terms are weak: numbers alone sort quickly, so those are left out before the terms are put in order.
  const least = terms.size > most ? leastOfStrongest(terms, most) : 0
  const kept: [string, number][] = []
  for (const entry of terms) if (entry[1] >= least) kept.push(entry)
  return kept.sort(strongerFirst).slice(0, most)
}

function leastOfStrongest(terms: Terms, most: number): number {
  const weights = new Float64Array(terms.size)
  let at = 0
  for (const weight of terms.values()) weights[at++] = weight
  return weights.sort()[terms.size - most] ?? 0
}

const strongerFirst = (one: readonly [string, number], other: readonly [string, number]): number =>
  other[1] - one[1] || (one[0] < other[0] ? -1 : 1)
