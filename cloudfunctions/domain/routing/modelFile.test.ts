import fc from 'fast-check'
import { ByteReader, ByteWriter } from './bytes'
import { fold } from './fold'
import { inventedExamples } from './inventedExamples'
import { emptyModel } from './model'
import { fromBytes, toBytes } from './modelFile'
import { train } from './train'

test('a model is the same after it was a file', () => {
  const model = train(inventedExamples(200, 1))
  expect(fromBytes(toBytes(model))).toEqual(model)
  expect(fromBytes(toBytes(emptyModel()))).toEqual(emptyModel())
})

test('a file of before there were readers is still read', () => {
  const model = train(inventedExamples(50, 1))
  const bytes = toBytes(model)
  const older = bytes.slice(0, bytes.length - 1)
  older.set(new TextEncoder().encode('wzr1'))
  expect(fromBytes(older)).toEqual(model)
})

test('more offices than a byte counts keep their places', () => {
  const examples = Array.from({ length: 300 }, (_, at) => ({ fields: [`第${at}号`], label: `office ${at}` }))
  const model = fold(emptyModel(), examples)
  expect(model.labels).toHaveLength(300)
  expect(fromBytes(toBytes(model))).toEqual(model)
})

test('a file that is cut short or no model is refused', () => {
  const bytes = toBytes(train(inventedExamples(50, 1)))
  expect(() => fromBytes(bytes.subarray(0, bytes.length - 1))).toThrow('ends too soon')
  expect(() => fromBytes(new TextEncoder().encode('something else'))).toThrow('not a routing model')
  expect(() => fromBytes(new Uint8Array(0))).toThrow('not a routing model')
  expect(() => fromBytes(Uint8Array.from([...bytes, 0]))).toThrow('more than it should')
})

test('whole numbers of up to 32 bits are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 32 - 1 })), (numbers) => {
      const out = new ByteWriter()
      for (const number of numbers) out.whole(number)
      const read = new ByteReader(out.done())
      expect(numbers.map(() => read.whole())).toEqual(numbers)
      expect(read.ended).toBe(true)
    }),
  )
})
