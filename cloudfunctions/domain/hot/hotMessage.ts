import { comparable, countTerms, type Frequencies, keysAmong, strongest, type Terms, weighTerms } from './hotTerms'
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
  /** The same, the strongest first. */
  sorted: [string, number][]
  places: PlaceWords
  keys: string[]
}

const KEYS_ASKED = 32

/** @param frequencies with the message already counted */
export function profileOf({ title, body }: Pick<HotMessage, 'title' | 'body'>, frequencies: Frequencies): Profile {
  const terms = weighTerms(countTerms(title, body), frequencies)
  const sorted = strongest(terms, terms.size)
  const seenBefore = sorted.filter(([term]) => frequencies.of(term) > 1)
  const keys = keysAmong(seenBefore, frequencies, KEYS_ASKED)
  return { terms, sorted, places: placeWordsOf(comparable(title, '')), keys }
}
