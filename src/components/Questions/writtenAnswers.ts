import type { Answer } from '@contract/answers'
import type { Question } from '@contract/category'

/** An answer as a form holds it: what was typed, or the values that were chosen. */
export type WrittenAnswer = string | string[]
export type WrittenAnswers = Readonly<Record<string, WrittenAnswer>>

const NUMBER = /^-?\d+(\.\d+)?$/

export interface WrongAnswer {
  id: string
  wrong: 'missing' | 'number'
}

/** The questions whose answers cannot be sent as they are, with what is wrong. */
export function wrongAnswers(questions: readonly Question[], written: WrittenAnswers): WrongAnswer[] {
  return questions.flatMap(({ id, type, required }): WrongAnswer[] => {
    const value = written[id]
    if (isEmpty(value)) return required ? [{ id, wrong: 'missing' }] : []
    return type === 'number' && !NUMBER.test(String(value).trim()) ? [{ id, wrong: 'number' }] : []
  })
}

/** The answers as the contract wants them; what was left empty is left out, and so is what is no longer asked. */
export function answersOf(questions: readonly Question[], written: WrittenAnswers): Record<string, Answer> {
  const answers: Record<string, Answer> = {}
  for (const { id, type } of questions) {
    const value = written[id]
    if (value === undefined || isEmpty(value)) continue
    if (Array.isArray(value)) answers[id] = value
    else answers[id] = type === 'number' ? Number(value) : value.trim()
  }
  return answers
}

const isEmpty = (value: WrittenAnswer | undefined): boolean =>
  value === undefined || (Array.isArray(value) ? value.length === 0 : value.trim() === '')
