import { metresBetween } from '@contract/geo'
import type { Point } from '@contract/street'

/** What is compared of two reports. */
export interface Compared {
  /** Known words for matters. */
  words: readonly string[]
  /** Pairs of neighbouring characters. */
  pairs: readonly string[]
  type?: string
  categoryId?: string
  communityId?: string
  unitId?: string
  point?: Point
}

export interface Likeness {
  /** 0 to 100. */
  score: number
  /** Words for matters that stand in both. */
  words: string[]
  /** Between their pins, where both have one. */
  metres?: number
  /** Something tells that they are near each other. */
  near: boolean
}

export const isAlike = ({ score, near }: Likeness): boolean => score >= (near ? SIMILAR_FROM : APART_FROM)

/** Metres between pins beyond which two reports are not of the same spot. */
export const NEAR_METRES = 500
/** A likeness below this is not worth a look; where nothing tells that the two are near each other, the words must say more. */
export const SIMILAR_FROM = 40
const APART_FROM = 55

const MOST = { words: 45, pairs: 15, place: 25, matter: 15 } as const

/**
 * How much two reports seem to be of one matter: words for it (45), the same turns of phrase (15), how close together (25), the
 * same category, or the same type where none was chosen (15). Without a word for a matter in common, or with pins further apart
 * than 500 m, they are not.
 */
export function likenessOf(asked: Compared, other: Compared): Likeness | undefined {
  const words = asked.words.filter((word) => other.words.includes(word))
  if (words.length === 0) return undefined
  const metres = asked.point && other.point ? metresBetween(asked.point, other.point) : undefined
  if (metres !== undefined && metres > NEAR_METRES) return undefined
  const close = closeness(asked, other, metres)
  const score =
    MOST.words * Math.min(1, weightOf(words) / Math.min(weightOf(asked.words), weightOf(other.words))) +
    MOST.pairs * shareOf(asked.pairs, other.pairs) +
    MOST.place * close +
    MOST.matter * sameMatter(asked, other)
  return { score: Math.round(score), words, near: close > 0, ...(metres === undefined ? {} : { metres }) }
}

/** Longer words say more. */
const weightOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0)

/** Of the shorter of the two, how much stands in the other as well. */
function shareOf(one: readonly string[], other: readonly string[]): number {
  const [short, long] = one.length <= other.length ? [one, new Set(other)] : [other, new Set(one)]
  return short.length === 0 ? 0 : short.filter((pair) => long.has(pair)).length / short.length
}

function closeness(asked: Compared, other: Compared, metres: number | undefined): number {
  if (metres !== undefined) return metres <= 100 ? 1 : metres <= 250 ? 0.8 : 0.5
  if (asked.unitId !== undefined && asked.unitId === other.unitId) return 0.7
  return asked.communityId !== undefined && asked.communityId === other.communityId ? 0.3 : 0
}

function sameMatter(asked: Compared, other: Compared): number {
  if (asked.categoryId && other.categoryId) return asked.categoryId === other.categoryId ? 1 : 0
  return asked.type !== undefined && asked.type === other.type ? 0.4 : 0
}
