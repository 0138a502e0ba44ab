import { schemaOfAnswers } from '@contract/answers'
import type { Question } from '@contract/category'
import { answersOf, wrongAnswers } from '@/components/Questions/writtenAnswers'
import { CATEGORIES } from '../../config/streets/beiyuan/categories'

const questions = CATEGORIES.flatMap((category) =>
  category.questions.map((each) => ({ ...each, id: `${category._id}-${each.id}` })),
)
const first = (question: Question): string => question.options?.[0]?.value ?? ''
const WRITTEN: Readonly<Record<Question['type'], (question: Question) => string | string[]>> = {
  string: () => ' 某处 ',
  text: () => '几句话',
  number: () => '12.5',
  datetime: () => '2026-11-02T08:30',
  singlevaluelist: first,
  multivaluelist: (question) => [first(question)],
}

test('what the form holds is what the contract takes, for every question that the street asks', () => {
  const written = Object.fromEntries(questions.map((question) => [question.id, WRITTEN[question.type](question)]))
  const answers = answersOf(questions, written)
  expect(Object.keys(answers)).toHaveLength(questions.length)
  expect(schemaOfAnswers(questions).safeParse(answers).error).toBeUndefined()
})

test('what was left empty, or belongs to another category, is not sent', () => {
  expect(answersOf(questions.slice(0, 1), { [String(questions[0]?.id)]: '  ', other: 'x' })).toEqual({})
})

test('a missing answer that is required and a number that is none are said before sending', () => {
  const asked: Question[] = [
    { id: 'a', type: 'string', required: true, order: 1, label: '甲', labelEn: 'A' },
    { id: 'b', type: 'number', required: false, order: 2, label: '乙', labelEn: 'B' },
  ]
  expect(wrongAnswers(asked, { b: '十几个' })).toEqual([
    { id: 'a', wrong: 'missing' },
    { id: 'b', wrong: 'number' },
  ])
  expect(wrongAnswers(asked, { a: '有', b: '' })).toEqual([])
})
