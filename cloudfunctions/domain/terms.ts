/** Words that the street knows: matters of the duty catalogue, names of places. */
export interface Dictionary {
  words: ReadonlySet<string>
  /** Characters of the longest word. */
  longest: number
}

/** How many cases have a word; one that is not counted is rare. */
export type Frequency = (word: string) => number

/** Terms of one case at most. */
export const TERMS_MOST = 64

const RUNS = /\p{Script=Han}+|[a-z]{2,}/gu
const HAN = /\p{Script=Han}/u
/** Characters that stand everywhere: pairs with one of them find nothing in particular. */
const EMPTY = new Set('的了是在我们你您他她它和就都也很请吗呢吧啊这那个有没不要会能到又还把被与及或之为以')

export function dictionaryOf(words: Iterable<string>): Dictionary {
  const known = new Set([...words].map((word) => word.toLowerCase()).filter((word) => [...word].length > 1))
  return { words: known, longest: Math.max(1, ...[...known].map((word) => word.length)) }
}

/** The words of the dictionary that stand in a text, each as long as possible: 消防通道, not 消防. */
export const wordsIn = (text: string, dictionary: Dictionary): string[] => [
  ...new Set(runsOf(text).flatMap((run) => split(run, dictionary).flatMap(({ word, known }) => (known ? word : [])))),
]

/** What a text is found by: its known words, every pair of neighbouring Chinese characters, words in Latin letters. Numbers never. */
export const tokensOf = (text: string, dictionary: Dictionary): string[] => [
  ...new Set([
    ...runsOf(text).flatMap((run) => everyKnown(run, dictionary)),
    ...runsOf(text).flatMap((run) => (HAN.test(run) ? pairsOf(run) : [run])),
  ]),
]

/**
 * What a query asks for; all of it must stand in a report. Known words stand for themselves, what lies between them is taken
 * in pairs. A single character alone asks for nothing.
 */
export const queryTokens = (query: string, dictionary: Dictionary): string[] => [
  ...new Set(
    runsOf(query).flatMap((run) =>
      split(run, dictionary).flatMap(({ word, known }) => (known || !HAN.test(word) ? [word] : pairsOf(word))),
    ),
  ),
]

/** The terms of a report: what its title and place say, then its words, then the rarest pairs of its text. */
export function termsOf(
  { title, place, text }: { title: string; place: string; text: string },
  dictionary: Dictionary,
  frequency: Frequency,
): string[] {
  const known = [title, place, text].flatMap((part) => runsOf(part).flatMap((run) => everyKnown(run, dictionary)))
  const head = [title, place].flatMap((part) => tokensOf(part, dictionary))
  const rarest = tokensOf(text, dictionary)
    .map((word) => ({ word, count: frequency(word) }))
    .sort((a, b) => a.count - b.count)
    .map(({ word }) => word)
  return [...new Set([...known, ...head, ...rarest])].slice(0, TERMS_MOST)
}

const runsOf = (text: string): string[] => text.toLowerCase().match(RUNS) ?? []

const pairsOf = (run: string): string[] => {
  const letters = [...run]
  return letters.slice(1).flatMap((letter, index) => {
    const before = letters[index] ?? ''
    return EMPTY.has(before) || EMPTY.has(letter) ? [] : [before + letter]
  })
}

/** Every known word, also those within longer ones: who asks for 人行道 finds 人行道砖. */
const everyKnown = (run: string, { words, longest }: Dictionary): string[] =>
  HAN.test(run)
    ? Array.from(run).flatMap((_, at) =>
        Array.from({ length: longest - 1 }, (_, extra) => run.slice(at, at + 2 + extra)).filter((word) =>
          words.has(word),
        ),
      )
    : words.has(run)
      ? [run]
      : []

/** Cuts a run into the longest known words from the left and what lies between them. */
function split(run: string, { words, longest }: Dictionary): Array<{ word: string; known: boolean }> {
  if (!HAN.test(run)) return [{ word: run, known: words.has(run) }]
  const parts: Array<{ word: string; known: boolean }> = []
  let between = ''
  for (let at = 0; at < run.length; ) {
    let length = Math.min(longest, run.length - at)
    while (length > 1 && !words.has(run.slice(at, at + length))) length -= 1
    if (length === 1) between += run[at]
    else {
      if (between) parts.push({ word: between, known: false })
      between = ''
      parts.push({ word: run.slice(at, at + length), known: true })
    }
    at += length
  }
  return between ? [...parts, { word: between, known: false }] : parts
}
