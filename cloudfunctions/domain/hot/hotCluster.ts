/** Messages of one thing in one place: one document of the database. */
export interface HotCluster {
  _id: string
  /** Its messages in the order in which they came. */
  ids: string[]
  users: string[]
  from: number
  to: number
  /** How hot it was at `to`, and when it was hottest. */
  heat: number
  peak: number
  peakAt: number
  /** What its messages say, summed, the strongest terms only. */
  terms: [string, number][]
  /** The terms it is found by: an index on this field answers "which clusters may this message belong to". */
  keys: string[]
  /** Names of places in the titles of its messages, in groups of characters, and how many tell each. */
  places: [string, number][]
  /** What the latest of its messages say, to name it by. */
  texts: { title: string; body: string }[]
}

export const TERMS_KEPT = 90
export const PLACES_KEPT = 40
export const KEYS_KEPT = 40
export const TEXTS_KEPT = 30
/** Longest silence, in milliseconds, after which a message begins a new cluster: 120 days. */
export const SILENCE_MOST = 120 * 86_400_000
