import { type Answers, chosenOptions } from '@contract/answers'
import type { Question } from '@contract/category'
import { type DangerMark, type DangerTable, findDangers } from '@contract/danger'

interface Told {
  title: string
  text: string
  answers: Answers
  /** The person was shown the emergency numbers and went on. */
  saidSafe: boolean
}

/**
 * What a report tells of danger to life, in its words or by an answer; `undefined` when nothing. It only marks: whoever
 * reports was shown the emergency numbers before, and a report is never turned away.
 */
export function dangerIn(
  { title, text, answers, saidSafe }: Told,
  questions: readonly Question[],
  table: DangerTable,
): DangerMark | undefined {
  const written = questions.flatMap(({ id, options }) => (options ? [] : [String(answers[id] ?? '')]))
  const found = findDangers([title, text, ...written].join('\n'), table)
  const stops = questions
    .flatMap((question) => chosenOptions(question, answers[question.id]))
    .filter((option) => option.stop !== undefined)
  if (found.length === 0 && stops.length === 0) return undefined
  return {
    words: found.map(({ word }) => word),
    names: [...found.map(({ danger }) => danger), ...stops].map(({ name, nameEn }) => ({ name, nameEn })),
    saidSafe,
  }
}
