import { inventedExamples } from './inventedExamples'
import { predict } from './predict'
import { train } from './train'

const model = train(inventedExamples(600, 1))
const exam = inventedExamples(200, 2)

test('of messages it has not seen at least 98 in 100 go to the office that the matter decides', () => {
  const right = exam.filter(({ fields, label }) => predict(model, fields).candidates[0]?.label === label)
  expect(right.length).toBeGreaterThanOrEqual(196)
})

test('the same examples give the same model, byte for byte', () => {
  expect(train(inventedExamples(600, 1))).toEqual(model)
})

test('it says which words decided, and they are of the matter', () => {
  const { words } = predict(model, ['反映桥东小区公司拖欠工资三个月，请尽快处理'])
  expect(words.join('')).toMatch(/拖欠|工资|公司/)
  expect(words.join('')).not.toMatch(/桥东小区|请尽快/)
})

test('candidates are in order, and the confidences of all offices add up to 1', () => {
  const { candidates } = predict(model, ['水管'], 99)
  const confidences = candidates.map(({ confidence }) => confidence)
  expect(confidences).toEqual([...confidences].sort((a, b) => b - a))
  expect(confidences.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 6)
})

test('it is sure of what it knows', () => {
  const sure = exam.filter(({ fields }) => predict(model, fields).sure)
  expect(sure.length).toBeGreaterThan(100)
})

test.each(['', '。！？', 'hello world, how are you', 'ЖЖЖЖЖЖ', '鱻龘靐齉爩'])(
  'it is not sure of %p, which it never read',
  (text) => {
    const { known, sure, words } = predict(model, [text])
    expect({ known, sure, words }).toEqual({ known: false, sure: false, words: [] })
  },
)

test('a title that is only how the text begins says nothing more; one that somebody wrote is read by itself too', () => {
  const text = '桥东小区水管爆裂漏水，公司也拖欠工资，希望有人来看看'
  for (const title of ['', '桥东小区水管爆裂', '桥东小区水管爆裂…', text]) {
    expect(predict(model, [title, text])).toEqual(predict(model, [text]))
  }
  const titled = train(
    inventedExamples(300, 1).map(({ fields: [said = ''], label }) => ({ fields: [said, text], label })),
  )
  const asked = ['反映西站旁边公司拖欠工资三个月', text]
  const { candidates, words } = predict(titled, asked)
  expect(candidates[0]?.label).toBe('人社')
  expect(words.join('')).toMatch(/拖欠|工资|公司/)
  expect(titled.hashes.length).toBeGreaterThan(model.hashes.length)
})

test('a model of nothing knows no office', () => {
  expect(predict(train([]), ['水管爆裂'])).toEqual({ candidates: [], known: false, sure: false, words: [] })
})
