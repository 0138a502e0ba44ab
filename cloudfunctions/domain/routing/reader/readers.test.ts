import { fold } from '../fold'
import { inventedExamples } from '../inventedExamples'
import { fromBytes, toBytes } from '../modelFile'
import { predict } from '../predict'
import { seededRandom } from '../random'
import { train } from '../train'
import { charactersOf, lineOf, numbersOf } from './alphabet'
import { Apprentice } from './apprentice'
import { HEARD } from './course'
import { learnPass, PASSES } from './learnPass'
import { readerScores } from './readers'
import { FIRST_KNOWN, MARGIN, NOTHING, UNKNOWN } from './shape'

const lessons = inventedExamples(300, 1)
const model = train(lessons, { readers: true, parts: 2 })
const exam = inventedExamples(100, 2)

test('a few messages are learned without readers', () => {
  expect(train(lessons.slice(0, 120), { parts: 2 }).readers).toBeUndefined()
})

test('machines and readers together send at least 97 of 100 messages they have not seen where the matter decides', () => {
  const right = exam.filter(({ fields, label }) => predict(model, fields).candidates[0]?.label === label)
  expect(right.length).toBeGreaterThanOrEqual(97)
})

test('a reader alone tells offices apart, and order matters to it', () => {
  const told = ['水漏人看', '人看水漏', '漏水看人', '看人漏水'].flatMap((text, at) =>
    Array.from({ length: 40 }, () => ({ text, label: at < 2 ? 0 : 1 })),
  )
  const characters = charactersOf(told.map(({ text }) => text))
  const own = told.map(({ text, label }) => ({ numbers: numbersOf(text, characters), label }))
  const apprentice = new Apprentice(characters.length + FIRST_KNOWN, 2, seededRandom(1))
  for (let pass = 0; pass < PASSES; pass++) learnPass(apprentice, own, pass, pass)
  const readers = { characters, labels: 2, each: [apprentice.reader()] }
  const first = ([one = 0, other = 0]: Float64Array) => (one > other ? 0 : 1)
  expect(['水漏', '漏水'].map((text) => first(readerScores(readers, text)))).toEqual([0, 1])
})

test('the file keeps the readers, and says the same of a message', () => {
  const read = fromBytes(toBytes(model))
  expect(read).toEqual(model)
  expect(read.readers?.each).toHaveLength(HEARD)
  const [asked = { fields: [] }] = exam
  expect(predict(read, asked.fields)).toEqual(predict(model, asked.fields))
})

test('what is folded in leaves the readers as they are; an office that they do not know is learned all the same', () => {
  const told = ['路灯不亮', '路灯坏了三天', '小区门口路灯不亮', '路灯一直闪', '路灯杆倒了'].map((text) => ({
    fields: [text],
    label: '路灯所',
  }))
  const folded = fold(model, told)
  expect(folded.readers).toBe(model.readers)
  const { candidates } = predict(folded, ['新村路的路灯不亮，请尽快处理'], 99)
  expect(candidates[0]?.label).toBe('路灯所')
  expect(candidates.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1, 6)
  expect(fromBytes(toBytes(folded))).toEqual(folded)
})

test('words that nobody has read, and none at all, are no reason to be sure', () => {
  for (const text of ['', '鱻龘靐齉爩']) {
    expect(predict(model, [text])).toMatchObject({ known: false, sure: false, words: [] })
  }
})

test('a line is what was written, in one form, without the title that the text begins with', () => {
  expect(lineOf(['水管爆裂', '水管爆裂，在１２号'])).toBe('水管爆裂 在0号')
  expect(lineOf(['水管', '爆裂了'])).toBe('水管 爆裂了')
  const numbers = numbersOf('管鱻', charactersOf(['水管', '管子']))
  expect([...numbers]).toEqual([NOTHING, NOTHING, FIRST_KNOWN, UNKNOWN, ...new Array(MARGIN).fill(NOTHING)])
})
