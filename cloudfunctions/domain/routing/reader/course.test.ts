import { ByteWriter } from '../bytes'
import { inventedExamples } from '../inventedExamples'
import { toBytes } from '../modelFile'
import { beginTraining, train } from '../train'
import type { Course } from './course'
import { courseFromBytes, courseToBytes } from './courseFile'
import { bytesOf, writeReaders } from './readersFile'

const examples = inventedExamples(110, 1)
const options = { readers: true, parts: 2 }
const begun = () => {
  const { model, course } = beginTraining(examples, options)
  if (!course) throw new Error('There is nothing for readers to learn.')
  return { model, course }
}
/** As another process would find it. */
const takenUp = (course: Course): Course => courseFromBytes(courseToBytes(course))

test('a course that is taken up from its file after every pass ends as one that was never interrupted, byte for byte', () => {
  const { model, course } = begun()
  expect([model.readers, model.second.reading]).toEqual([undefined, undefined])
  let [at, shares] = [course, [course.share]]
  while (!at.ended) {
    at = takenUp(at)
    at.goOn()
    shares = [...shares, at.share]
  }
  expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b))
  expect(at.share).toBe(1)
  const ended = { ...model, ...takenUp(at).outcome() }
  expect(Buffer.compare(toBytes(ended), toBytes(train(examples, options)))).toBe(0)
})

test('before its end it has no outcome, and what is not its file is refused', () => {
  const { model, course } = begun()
  expect(() => course.outcome()).toThrow('not learned all')
  expect(() => courseFromBytes(toBytes(model))).toThrow('not a course')
  expect(() => courseFromBytes(courseToBytes(course).subarray(0, 500))).toThrow(RangeError)
})

test('the room that is kept for readers is what they take', () => {
  const { readers } = train(examples, options)
  if (!readers) throw new Error('No readers learned.')
  const out = new ByteWriter()
  writeReaders(out, readers)
  expect(bytesOf(readers)).toBe(out.done().length)
})
