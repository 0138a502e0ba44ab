import { surenessFor, sureShare } from './sureness'

const outcomes = (marks: string) => [...marks].map((mark, at) => ({ confidence: 1 - at / 100, right: mark === '+' }))

test.each([
  ['++++++++++', 1, 0.91],
  ['+++++-----', 0.5, 0.96],
  ['-+++++++++', 0, 2],
  ['-+++++++++++++++++++', 1, 0.81],
  ['', 0, 2],
])('of %s the share %p may go by itself, from confidence %p on', (marks, share, confidence) => {
  expect(sureShare(outcomes(marks))).toBe(share)
  expect(surenessFor(outcomes(marks), 0.95, 1)).toBeCloseTo(confidence)
})

test('of equal confidences all go or none', () => {
  const same = [true, true, false].map((right) => ({ confidence: 0.9, right }))
  expect(sureShare(same)).toBe(0)
})

test('a few messages prove nothing', () => {
  expect(surenessFor(outcomes('++++++++++'))).toBe(2)
})
