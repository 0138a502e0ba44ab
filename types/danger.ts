/** Numbers for what cannot wait: police, fire, ambulance, traffic accident. */
export const EMERGENCY_LINES = ['110', '119', '120', '122'] as const
export type EmergencyLine = (typeof EMERGENCY_LINES)[number]

/** One kind of danger to life, in the words by which people tell of it while it happens. */
export interface Danger {
  id: string
  name: string
  nameEn: string
  /** Whom to call, the first one first. */
  lines: EmergencyLine[]
  /** Phrases of an ongoing danger. Chinese ones are found anywhere, those in Latin letters as whole words. */
  words: string[]
}

/** What is spoken of as danger, and the words beside it that say it is none: denied, feared, past, an exercise. */
export interface DangerTable {
  dangers: Danger[]
  /** Words that deny when they stand right before the phrase, such as 没有. */
  denials: string[]
  /** Words that calm when they stand anywhere before the phrase in the same clause, such as 担心 or 去年. */
  calmingBefore: string[]
  /** Words that calm when they follow the phrase in the same clause, such as 隐患. */
  calmingAfter: string[]
}

export interface FoundDanger {
  danger: Danger
  /** The phrase that was found. */
  word: string
}

/** A danger that a report told of, kept in the case's `data.danger` so that the desk sees why it is urgent. */
export interface DangerMark {
  /** The phrases of the text, and the answers, that told of it. */
  words: string[]
  /** Names of the dangers, in both languages; empty when only an answer told of it. */
  names: Array<{ name: string; nameEn: string }>
  /** The person was shown the emergency numbers and said that nobody is in danger. */
  saidSafe: boolean
}

const CLAUSES = /[，。！？；：、,.!?;:\n\r]+/u
const LATIN = /^[\x20-\x7e]+$/

/** Where a phrase stands in a clause of small letters, as a whole word when it is written in Latin ones; else -1. */
function positionOf(clause: string, phrase: string): number {
  if (!LATIN.test(phrase)) return clause.indexOf(phrase)
  for (let at = clause.indexOf(phrase); at >= 0; at = clause.indexOf(phrase, at + 1)) {
    if (!isLetter(clause[at - 1]) && !isLetter(clause[at + phrase.length])) return at
  }
  return -1
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[a-z0-9]/.test(character)

const has = (text: string, words: readonly string[]): boolean => words.some((word) => positionOf(text, word) >= 0)

function endsWith(text: string, words: readonly string[]): boolean {
  const before = text.trimEnd()
  return words.some((word) => before.endsWith(word) && positionOf(before.slice(-word.length - 1), word) >= 0)
}

/**
 * Dangers that a text tells of as happening now, each with the phrase that says so. A phrase that is denied, feared, past or
 * exercised in its clause does not count: a stop that comes too often is read by nobody.
 */
export function findDangers(text: string, table: DangerTable): FoundDanger[] {
  const clauses = text.toLowerCase().split(CLAUSES)
  const isCalm = (before: string, after: string): boolean =>
    endsWith(before, table.denials) || has(before, table.calmingBefore) || has(after, table.calmingAfter)
  const wordFor = (danger: Danger): string | undefined => {
    for (const clause of clauses) {
      for (const word of danger.words) {
        const at = positionOf(clause, word)
        if (at >= 0 && !isCalm(clause.slice(0, at), clause.slice(at + word.length))) return word
      }
    }
    return undefined
  }
  return table.dangers.flatMap((danger) => {
    const word = wordFor(danger)
    return word === undefined ? [] : [{ danger, word }]
  })
}
