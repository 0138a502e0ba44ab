import fc from 'fast-check'
import { type Answer, answersQuestions, keptAnswers, schemaOfAnswers } from './answers'
import type { Question, QuestionType } from './category'
import { REPORT_TYPES } from './report'

const options = ['a', 'b', 'c'].map((value) => ({ value, name: `${value}项`, nameEn: `Option ${value}` }))

const question = (id: string, type: QuestionType, required: boolean): Question => ({
  id,
  type,
  required,
  order: 1,
  label: `问题 ${id}`,
  labelEn: `Question ${id}`,
  ...(type.endsWith('list') ? { options } : {}),
})

const twoDigits = (most: number) => fc.integer({ min: 1, max: most }).map((value) => String(value).padStart(2, '0'))

const RIGHT: Readonly<Record<QuestionType, fc.Arbitrary<Answer>>> = {
  string: fc.string({ minLength: 1, maxLength: 200 }).filter((text) => text.trim() !== ''),
  text: fc.string({ minLength: 1, maxLength: 1000 }).filter((text) => text.trim() !== ''),
  number: fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  datetime: fc
    .tuple(fc.integer({ min: 2000, max: 2099 }), twoDigits(12), twoDigits(28), twoDigits(23), twoDigits(59))
    .map(([year, month, day, hour, minute]) => `${year}-${month}-${day}T${hour}:${minute}`),
  singlevaluelist: fc.constantFrom('a', 'b', 'c'),
  multivaluelist: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
}

const WRONG: Readonly<Record<QuestionType, fc.Arbitrary<unknown>>> = {
  string: fc.constantFrom('', '   ', 'x'.repeat(201), 1, ['a']),
  text: fc.constantFrom('', '\n', 'x'.repeat(1001), 1, ['a']),
  number: fc.constantFrom('3', Number.NaN, Number.POSITIVE_INFINITY, 1e13, ['a']),
  datetime: fc.constantFrom('2026-02-30T10:00', '2026-01-01', '2026-01-01T25:00', '昨天', '', 20260101),
  singlevaluelist: fc.constantFrom('d', '', 1, ['a']),
  multivaluelist: fc.constantFrom([], ['d'], ['a', 'a'], 'a', ['a', 'b', 'c', 'a']),
}

const TYPES = Object.keys(RIGHT) as QuestionType[]
const form = fc
  .array(fc.record({ type: fc.constantFrom(...TYPES), required: fc.boolean(), given: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
  })
  .chain((shapes) =>
    fc.tuple(...shapes.map(({ type }) => RIGHT[type])).map((values) => {
      const questions = shapes.map(({ type, required }, index) => question(`q${index}`, type, required))
      const given = questions.flatMap(({ id, required }, index) =>
        required || shapes[index]?.given ? [[id, values[index] as Answer] as const] : [],
      )
      return { questions, answers: Object.fromEntries(given) as Record<string, Answer> }
    }),
  )

test('whatever the questions, answers of their types are taken, each kept with the words of its question', () => {
  fc.assert(
    fc.property(form, ({ questions, answers }) => {
      const parsed = schemaOfAnswers(questions).parse(answers)
      const kept = keptAnswers(questions, parsed)
      expect(kept.map(({ id }) => id)).toEqual(questions.map(({ id }) => id).filter((id) => id in answers))
      for (const { id, label, value, names } of kept) {
        expect(label).toBe(`问题 ${id}`)
        expect(names?.length).toBe(names && (Array.isArray(value) ? value.length : 1))
      }
    }),
  )
})

test('an answer of another type, a missing required one and one that was not asked are each refused by their id', () => {
  fc.assert(
    fc.property(
      form,
      fc.nat(),
      fc.constantFrom('wrong', 'missing', 'unknown'),
      fc.infiniteStream(fc.nat()),
      (given, at, how, pick) => {
        const asked = given.questions[at % given.questions.length] as Question
        const answers: Record<string, unknown> = { ...given.answers }
        if (how === 'unknown') answers.other = 'x'
        else if (how === 'missing') delete answers[asked.id]
        else answers[asked.id] = fc.sample(WRONG[asked.type], { numRuns: 1, seed: pick.next().value })[0]
        const result = schemaOfAnswers(given.questions).safeParse(answers)
        const isWrong = how !== 'missing' || asked.required
        expect(result.success).toBe(!isWrong)
        const named = result.error?.issues.map((issue) =>
          issue.code === 'unrecognized_keys' ? issue.keys[0] : String(issue.path[0]),
        )
        if (isWrong) expect(new Set(named)).toEqual(new Set([how === 'unknown' ? 'other' : asked.id]))
      },
    ),
  )
})

test('only a report of something wrong must answer; what another type answers all the same is checked', () => {
  expect(REPORT_TYPES.filter(answersQuestions)).toEqual(['help', 'complaint', 'denounce'])
  const questions = [question('where', 'string', true)]
  expect(schemaOfAnswers(questions).safeParse({}).success).toBe(false)
  expect(schemaOfAnswers(questions, true).safeParse({}).success).toBe(true)
  expect(schemaOfAnswers(questions, true).safeParse({ where: '' }).success).toBe(false)
})
