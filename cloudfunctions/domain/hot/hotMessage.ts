import { TERMS_KEPT } from './hotCluster'
import { comparable, type Frequencies, keysAmong, strongest, type Terms, weighTerms } from './hotTerms'
import { type PlaceWords, placeWordsOf } from './placeWords'

/** A message as the clustering sees it. */
export interface HotMessage {
  id: string
  /** Whoever wrote it: many messages of one person are one person. */
  user: string
  title: string
  body: string
  /** Milliseconds since 1970. */
  at: number
  support: number
  against: number
}

/** What a message says, and the keys by which the clusters are found that it may belong to. */
export interface Profile {
  terms: Terms
  /** The strongest of them in order. */
  sorted: [string, number][]
  places: PlaceWords
  keys: string[]
}

const KEYS_ASKED = 32
/** Among so many of its strongest terms the keys are looked for. */
const LOOKED_AT = 120

/**
 * @param counts of the message, as `countTerms` tells them
 * @param frequencies with the message already counted
 */
export function profileOf(title: string, counts: Terms, frequencies: Frequencies): Profile {
  const terms = weighTerms(counts, frequencies)
  const seenBefore: Terms = new Map()
  for (const [term, weight] of terms) if (frequencies.of(term) > 1) seenBefore.set(term, weight)
  return {
    terms,
    sorted: strongest(terms, TERMS_KEPT),
    places: placeWordsOf(comparable(title, '')),
    keys: keysAmong(strongest(seenBefore, LOOKED_AT), frequencies, KEYS_ASKED),
  }
}
