import { lessonsOf } from './lessons'
import type { Target } from './machines'
import { reachOf } from './reach'

/** Rows 0 and 1 tell the sides apart, row 2 stands everywhere. */
const targets = Array.from({ length: 20 }, (_, at): Target => {
  const label = at % 2
  return {
    vector: { rows: Int32Array.from([label, 2]), values: Float32Array.from([0.6, 0.8]), understood: 2 },
    label,
    not: [],
  }
})
const sides = Int8Array.from(targets, ({ label }) => (label === 0 ? 1 : -1))
const lessons = lessonsOf(targets)
const { reach, lengths } = reachOf(sides, lessons, 3)

test('what stands on one side alone may weigh more than what stands on both, whichever side that is', () => {
  const [own = 0, others = 0, both = 0] = reach
  expect(own).toBeCloseTo(others, 6)
  expect(own).toBeGreaterThan(100 * both)
})

test('together the messages stay as long as they were', () => {
  const sum = (numbers: Float64Array) => numbers.reduce((all, number) => all + number, 0)
  expect(sum(lengths)).toBeCloseTo(sum(lessons.lengths), 3)
})
