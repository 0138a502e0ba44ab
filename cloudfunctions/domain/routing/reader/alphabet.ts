import { normaliseText, runsOf } from '../../words/normalise'
import { hasOwnTitle, rowIn } from '../features'
import { FIRST_KNOWN, MARGIN, UNKNOWN } from './shape'

/** Characters read of a message, the title first: the matter is told at the beginning. */
const MOST_READ = 200
/** A character must stand in this many messages to be known. */
const LEAST_MESSAGES = 2

/** A message as a reader sees it: one line, a space where anything separates. */
export function lineOf(fields: readonly string[]): string {
  const read = hasOwnTitle(fields) || fields.length === 1 ? fields : fields.slice(1)
  return read
    .map((field) => runsOf(normaliseText(field.slice(0, 2 * MOST_READ))).join(' '))
    .filter(Boolean)
    .join(' ')
    .slice(0, MOST_READ)
}

/** The characters of these lines that are worth knowing, in ascending order. */
export function charactersOf(lines: readonly string[]): Uint32Array {
  const seen = new Map<number, number>()
  for (const line of lines) {
    const own = new Set(Array.from({ length: line.length }, (_, at) => line.charCodeAt(at)))
    for (const code of own) seen.set(code, (seen.get(code) ?? 0) + 1)
  }
  const known = [...seen].filter(([, count]) => count >= LEAST_MESSAGES).map(([code]) => code)
  return Uint32Array.from(known).sort()
}

/** The numbers of a line's characters, with a margin before and after. */
export function numbersOf(line: string, characters: Uint32Array): Uint16Array {
  const numbers = new Uint16Array(line.length + 2 * MARGIN)
  for (let at = 0; at < line.length; at++) {
    const row = rowIn(characters, line.charCodeAt(at))
    numbers[at + MARGIN] = row < 0 ? UNKNOWN : row + FIRST_KNOWN
  }
  return numbers
}
