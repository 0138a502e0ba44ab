/** Days after which half of the heat is gone. */
const HALF_LIFE_DAYS = 30
const DAY = 86_400_000
/** One more message of the same person, one who agrees, one who disagrees: each as a share of a person who writes. */
const AGAIN = 0.1
const SUPPORT = 0.05
const AGAINST = 0.1

/** What one message adds to the heat, in people. */
export const warmthOf = (message: { support: number; against: number }, firstOfUser: boolean): number =>
  Math.max(0, (firstOfUser ? 1 : AGAIN) + SUPPORT * message.support - AGAINST * message.against)

/** What is left of a heat after a time: half of it every 30 days. It never rises by itself. */
export const cooled = (heat: number, from: number, to: number): number =>
  heat * 2 ** (-Math.max(0, to - from) / (HALF_LIFE_DAYS * DAY))
