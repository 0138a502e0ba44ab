import { comparable, countTerms, type Frequencies, keysAmong, type Terms, weighTerms } from './hotTerms'
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
  places: PlaceWords
  keys: string[]
}

const KEYS_ASKED = 32

/** @param frequencies with the message already counted */
export function profileOf({ title, body }: Pick<HotMessage, 'title' | 'body'>, frequencies: Frequencies): Profile {
  const terms = weighTerms(countTerms(title, body), frequencies)
  const seenBefore = new Map([...terms].filter(([term]) => frequencies.of(term) > 1))
  const places = placeWordsOf(comparable(title, ''))
  return { terms, places, keys: keysAmong(seenBefore, frequencies, KEYS_ASKED) }
}
