import fc from 'fast-check'
import { fold } from './fold'
import { inventedExamples } from './inventedExamples'
import { fromBytes, toBytes } from './modelFile'
import { predict } from './predict'
import { train } from './train'

const model = train(inventedExamples(300, 1))
const first = (of: typeof model, text: string) => predict(of, [text]).candidates[0]?.label

test('a new office is learned from a few confirmed dispatches', () => {
  const told = ['路灯不亮', '路灯坏了三天', '小区门口路灯不亮', '路灯一直闪', '路灯杆倒了'].map((text) => ({
    fields: [text],
    label: '路灯所',
  }))
  expect(model.labels).not.toContain('路灯所')
  const folded = fold(model, told)
  expect(first(folded, '新村路的路灯不亮，请尽快处理')).toBe('路灯所')
  expect(folded.messages).toBe(model.messages + told.length)
})

test('what it knew it still knows', () => {
  const folded = fold(model, inventedExamples(50, 3))
  const exam = inventedExamples(200, 2)
  const right = exam.filter(({ fields, label }) => predict(folded, fields).candidates[0]?.label === label)
  expect(right.length).toBeGreaterThanOrEqual(194)
})

/** A third of the dispatches stood with whoever they happened to be sent to. */
const withChance = (count: number, seed: number) => {
  const others = inventedExamples(count, seed + 100)
  return inventedExamples(count, seed).map((told, at) => (at % 3 === 0 ? { ...told, label: others[at]?.label } : told))
}

test('months of dispatches, some of them by chance, do not make it forget', () => {
  const exam = inventedExamples(200, 2)
  const rightOf = (of: typeof model) => exam.filter(({ fields, label }) => first(of, fields[0] ?? '') === label).length
  const learned = train(withChance(300, 1))
  let folded = learned
  const told = withChance(400, 4)
  for (let from = 0; from < told.length; from += 20) folded = fold(folded, told.slice(from, from + 20))
  expect(rightOf(folded)).toBeGreaterThanOrEqual(rightOf(learned) - 10)
})

test('a return makes it less sure of the office that returned the message', () => {
  const fields = ['投诉河边步道夜宵摊占道经营']
  const before = predict(model, fields).candidates[0]
  const after = predict(fold(model, [{ fields, returnedBy: ['城管'] }]), fields, 99).candidates
  expect(before?.label).toBe('城管')
  expect(after.find(({ label }) => label === '城管')?.confidence).toBeLessThan(before?.confidence ?? 0)
})

test('nothing told changes nothing', () => {
  expect(fold(model, [])).toBe(model)
  expect(fold(model, [{ fields: ['谁知道呢'] }])).toBe(model)
})

const text = fc.string({ unit: fc.constantFrom(...'路灯水管公司不亮新村a1，。 𠮷'), maxLength: 30 })
const label = fc.constantFrom('城管', '供水', '新办', 'constructor')
const told = fc.array(fc.record({ fields: fc.array(text, { minLength: 1, maxLength: 2 }), label }), { maxLength: 6 })

test('whatever is folded in: the same order gives the same model, the file keeps all of it, no prediction is without a number', () => {
  fc.assert(
    fc.property(told, text, (examples, asked) => {
      const folded = fold(model, examples)
      expect(fold(model, examples)).toEqual(folded)
      expect(fromBytes(toBytes(folded))).toEqual(folded)
      const { candidates } = predict(folded, [asked], 99)
      expect(candidates).toHaveLength(folded.labels.length)
      for (const { confidence } of candidates) expect(confidence).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 30 },
  )
})
