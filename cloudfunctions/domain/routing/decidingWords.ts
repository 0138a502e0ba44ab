import { normaliseText, runsOf } from '../words/normalise'
import { hashOf, hasOwnTitle, rowIn, titleHashOf, type Vector } from './features'
import type { RoutingModel } from './model'

const MOST_WORDS = 5
/** Characters of a field in which words are looked for: a person reads no further. */
const MOST_READ = 300
const LONGEST_GROUP = 3
/** A word longer than this is a phrase: what overlaps beyond it stays apart. */
const LONGEST_WORD = 6
/** A place in the text counts when it carries this share of what the strongest carries. */
const LEAST_SHARE = 0.3

/**
 * The words that spoke for an office: each group of characters lays its weight on the places where it stands, and
 * neighbouring places that carry much are one word.
 */
export function decidingWords(
  model: RoutingModel,
  fields: readonly string[],
  vector: Vector,
  office: number,
): string[] {
  const weights = weightsFor(model, vector, office)
  const found = new Map<string, number>()
  const weightOf = (hash: number): number => weights.get(rowIn(model.hashes, hash)) ?? 0
  const ownTitle = hasOwnTitle(fields)
  fields.forEach((field, index) => {
    const isTitle = index === 0 && fields.length > 1
    if (isTitle && !ownTitle) return
    const carriedBy = (gram: string) => weightOf(hashOf(gram)) + (isTitle ? weightOf(titleHashOf(gram)) : 0)
    for (const run of runsOf(normaliseText(field.slice(0, MOST_READ)))) {
      for (const { word, weight } of strongParts([...run], carriedBy)) {
        found.set(word, Math.max(found.get(word) ?? 0, weight))
      }
    }
  })
  const sorted = [...found].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const most = sorted[0]?.[1] ?? 0
  return sorted
    .filter(([, weight]) => weight >= most * LEAST_SHARE)
    .slice(0, MOST_WORDS)
    .map(([word]) => word)
}

function weightsFor(model: RoutingModel, { rows, values }: Vector, office: number): Map<number, number> {
  const weights = new Map<number, number>()
  rows.forEach((row, j) => {
    for (let at = model.starts[row] ?? 0; at < (model.starts[row + 1] ?? 0); at++) {
      if (model.offices[at] === office) weights.set(row, (model.steps[at] ?? 0) * (values[j] ?? 0))
    }
  })
  return weights
}

function strongParts(
  characters: readonly string[],
  carriedBy: (gram: string) => number,
): { word: string; weight: number }[] {
  const carried = new Float64Array(characters.length)
  for (let size = 1; size <= LONGEST_GROUP; size++) {
    for (let start = 0; start + size <= characters.length; start++) {
      const weight = carriedBy(characters.slice(start, start + size).join(''))
      for (let at = start; at < start + size; at++) carried[at] = (carried[at] ?? 0) + weight / size
    }
  }
  const least = carried.reduce((most, weight) => Math.max(most, weight), 0) * LEAST_SHARE
  const parts: { word: string; weight: number }[] = []
  let start = 0
  for (let at = 0; at <= characters.length; at++) {
    const strong = at < characters.length && least > 0 && (carried[at] ?? 0) >= least
    if (strong && at - start < LONGEST_WORD) continue
    if (at - start >= 2) {
      const weight = carried.slice(start, at).reduce((sum, own) => sum + own, 0)
      parts.push({ word: characters.slice(start, at).join(''), weight })
    }
    start = strong ? at : at + 1
  }
  return parts
}
