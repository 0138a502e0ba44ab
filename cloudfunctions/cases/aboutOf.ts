import { answersQuestions, type KeptAnswer, keptAnswers, schemaOfAnswers } from '@contract/answers'
import type { ReportInput } from '@contract/case'
import type { Question, RegistrationLevel } from '@contract/category'
import type { DangerMark } from '@contract/danger'
import { dangerIn } from '../domain/danger'
import { fieldErrors } from '../kit/fieldErrors'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import type { Street } from '../kit/street'

type Context = Parameters<Handler<'cases.submit'>>[0]
type Input = ReportInput

/** What a report says beside its text: its category and the answers to what the category asks. */
export interface About {
  category:
    | { _id: string; name: string; nameEn: string; needs: RegistrationLevel; matters: readonly string[] }
    | undefined
  urgency: 'normal' | 'urgent'
  data: { answers?: KeptAnswer[]; danger?: DangerMark }
}

const NO_QUESTIONS: readonly Question[] = []

/** What a category asks stays the same array as long as the street is kept, and its schema with it. */
const newSchemas = () => new WeakMap<readonly Question[], ReturnType<typeof schemaOfAnswers>>()
const schemas = { asked: newSchemas(), unasked: newSchemas() }

function schemaFor(questions: readonly Question[], asked: boolean): ReturnType<typeof schemaOfAnswers> {
  const known = asked ? schemas.asked : schemas.unasked
  const schema = known.get(questions) ?? schemaOfAnswers(questions, !asked)
  known.set(questions, schema)
  return schema
}

/** Checks category, answers and anonymity against the categories of the street, and marks what tells of danger to life. */
export function aboutOf({ language }: Pick<Context, 'language'>, input: Input, street: Street): About {
  const category = input.categoryId === undefined ? undefined : street.categories.get(input.categoryId)
  if (input.categoryId !== undefined && !category) {
    throw new Refusal('INVALID_INPUT', 'unknownCategory', { field: 'categoryId' })
  }
  if (category?.retired) throw new Refusal('INVALID_INPUT', 'categoryRetired', { field: 'categoryId' })
  if (input.anonymous && (input.behalf || input.enterpriseId)) {
    throw new Refusal('INVALID_INPUT', 'anonymousForOther', { field: 'anonymous' })
  }
  if (input.anonymous && !category?.anonymousAllowed) {
    throw new Refusal('INVALID_INPUT', 'anonymousRefused', { field: 'anonymous' })
  }
  const questions = category?.questions ?? NO_QUESTIONS
  const parsed = schemaFor(questions, answersQuestions(input.type)).safeParse(input.answers, { reportInput: true })
  if (!parsed.success) {
    const fields = fieldErrors(parsed.error, language, {
      prefix: 'answers',
      nameOf: (path) => labelOf(questions, path, language === 'zh'),
    })
    throw new Refusal('INVALID_INPUT', 'invalidInput', { fields })
  }
  const told = { title: input.title ?? '', text: input.text, answers: parsed.data, saidSafe: input.saidSafe }
  const danger = dangerIn(told, questions, street.doc.dangers)
  const answers = keptAnswers(questions, parsed.data)
  return {
    category,
    urgency: danger ? 'urgent' : 'normal',
    data: { ...(answers.length > 0 ? { answers } : {}), ...(danger ? { danger } : {}) },
  }
}

function labelOf(questions: readonly Question[], path: readonly PropertyKey[], chinese: boolean): string {
  const question = questions.find(({ id }) => id === path[0])
  return (chinese ? question?.label : question?.labelEn) ?? String(path[0] ?? '')
}
