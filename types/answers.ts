import { z } from 'zod'
import type { Question } from './category'
import type { ReportType } from './report'

export const LINE_MOST = 200
export const PARAGRAPH_MOST = 1000
const QUESTIONS_MOST = 30
const OPTIONS_MOST = 50

/** An answer to a question of a category: text, number, `YYYY-MM-DDTHH:mm` in Shanghai, or values of options. */
export type Answer = string | number | string[]
export type Answers = Readonly<Record<string, Answer>>

/** Answers by the id of their question; which are allowed follows from the category, by `schemaOfAnswers`. */
export const answersInput = z
  .record(
    z.string().min(1).max(64),
    z.union([z.string().max(PARAGRAPH_MOST), z.number(), z.array(z.string().max(64)).max(OPTIONS_MOST)]),
  )
  .refine((answers) => Object.keys(answers).length <= QUESTIONS_MOST)

/** An answer as the case keeps it: in the words that the question had then, for the question may be edited later. */
export interface KeptAnswer {
  id: string
  label: string
  labelEn: string
  value: Answer
  /** Of the two kinds of list: the names of the options that were chosen. */
  names?: string[]
  namesEn?: string[]
}

/** Types that tell of something that is wrong. */
const OF_A_PROBLEM: readonly ReportType[] = ['help', 'complaint', 'denounce']

/** Whether a report of this type is asked what its category asks: a question, a proposal or praise has no lamp post and no plate. */
export const answersQuestions = (type: ReportType): boolean => OF_A_PROBLEM.includes(type)

const isUnique = (values: readonly string[]): boolean => new Set(values).size === values.length

/** The rule that an answer to one question must keep. */
function schemaOf(question: Question): z.ZodType {
  const option = z.enum((question.options ?? []).map(({ value }) => value) as [string, ...string[]])
  switch (question.type) {
    case 'string':
      return z.string().trim().min(1).max(LINE_MOST)
    case 'text':
      return z.string().trim().min(1).max(PARAGRAPH_MOST)
    case 'number':
      return z.number().min(-1e12).max(1e12)
    case 'datetime':
      return z.iso.datetime({ local: true, precision: -1 })
    case 'singlevaluelist':
      return option
    case 'multivaluelist':
      return z.array(option).min(1).refine(isUnique)
  }
}

/** The strict schema of the answers to these questions: one that is required must be there, unless none is, one that was not asked must not. */
export function schemaOfAnswers(questions: readonly Question[], noneRequired = false): z.ZodType<Answers> {
  const shape = questions.map((question) => {
    const schema = schemaOf(question)
    return [question.id, question.required && !noneRequired ? schema : schema.optional()] as const
  })
  return z.strictObject(Object.fromEntries(shape)) as unknown as z.ZodType<Answers>
}

/** The options of a question that an answer chose, in the order in which they are offered. */
export function chosenOptions(question: Question, answer: Answer | undefined): NonNullable<Question['options']> {
  const values = Array.isArray(answer) ? answer : [answer]
  return (question.options ?? []).filter(({ value }) => values.includes(value))
}

/** Answers that keep the schema, with the words of their questions. */
export const keptAnswers = (questions: readonly Question[], answers: Answers): KeptAnswer[] =>
  questions.flatMap((question) => {
    const value = answers[question.id]
    if (value === undefined) return []
    const { id, label, labelEn } = question
    if (!question.options) return [{ id, label, labelEn, value }]
    const options = chosenOptions(question, value)
    const names = options.map(({ name }) => name)
    return [{ id, label, labelEn, value, names, namesEn: options.map(({ nameEn }) => nameEn) }]
  })
