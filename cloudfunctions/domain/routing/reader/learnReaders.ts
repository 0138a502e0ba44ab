import type { Target } from '../machines'
import type { Example } from '../model'
import { charactersOf, lineOf, numbersOf } from './alphabet'
import { learnReader } from './learnReader'
import { type Reader, type Readers, readerScores } from './readers'
import { FIRST_KNOWN } from './shape'

/** So many readers learn, each from all parts but one. Five that learned more each were not better, and took longer. */
const PARTS = 3

/**
 * Learns readers, and tells of each message what the one says that has not learned it. In the end all are heard together.
 * @param groups messages of one number are set aside together
 */
export function learnReaders(
  examples: readonly Example[],
  targets: readonly Target[],
  groups: readonly number[],
  labels: number,
  seed: number,
  onProgress: (share: number) => void,
): { readers: Readers; scores: Float64Array[] } {
  const lines = examples.map(({ fields }) => lineOf(fields))
  const characters = charactersOf(lines)
  const lessons = lines.map((line, at) => ({
    numbers: numbersOf(line, characters),
    label: targets[at]?.label ?? -1,
    part: (groups[at] ?? 0) % PARTS,
  }))
  const each: Reader[] = []
  const scores: Float64Array[] = new Array(lines.length)
  for (let part = 0; part < PARTS; part++) {
    const own = lessons.filter((lesson) => lesson.part !== part)
    const reader = learnReader(own, characters.length + FIRST_KNOWN, labels, seed + part)
    each.push(reader)
    lines.forEach((line, at) => {
      if (lessons[at]?.part === part) scores[at] = readerScores({ characters, labels, each: [reader] }, line)
    })
    onProgress((part + 1) / PARTS)
  }
  return { readers: { characters, labels, each }, scores }
}
