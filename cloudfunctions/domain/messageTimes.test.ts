import { isPointless, sendAt, tryAgainAt } from './messageTimes'

const at = (time: string): number => Date.parse(`${time}:00+08:00`)

test.each([
  ['answered', '2026-11-23T23:10', '2026-11-23T23:10'],
  ['newOrder', '2026-11-23T02:00', '2026-11-23T02:00'],
  ['overdue', '2026-11-23T14:00', '2026-11-23T14:00'],
  ['overdue', '2026-11-24T00:00', '2026-11-24T07:30'],
  ['overdue', '2026-11-23T21:00', '2026-11-24T07:30'],
  ['overdue', '2026-11-23T20:59', '2026-11-23T20:59'],
  ['decide', '2026-11-23T07:29', '2026-11-23T07:30'],
  ['decide', '2026-11-23T07:30', '2026-11-23T07:30'],
  ['rate', '2026-11-23T17:00', '2026-11-24T09:00'],
  ['rate', '2026-11-24T00:30', '2026-11-25T09:00'],
] as const)('"%s" of %s goes out at %s', (kind, made, goes) => {
  expect(sendAt(kind, at(made))).toBe(at(goes))
})

const MINUTE = 60_000
const DAY = 86_400_000

test.each([
  [1, 0, 2 * MINUTE],
  [2, 2 * MINUTE, 6 * MINUTE],
  [5, 30 * MINUTE, 62 * MINUTE],
  [6, 60 * MINUTE, 120 * MINUTE],
  [30, DAY - MINUTE, DAY],
  [31, DAY, undefined],
])('after %i tries, %i ms after the first, the next is at %s', (tries, now, next) => {
  expect(tryAgainAt(tries, 0, now)).toBe(next)
})

test.each([
  ['accepted', 'accepted', {}, false],
  ['accepted', 'answered', {}, true],
  ['asked', 'waiting', {}, false],
  ['asked', 'accepted', {}, true],
  ['rate', 'answered', {}, false],
  ['rate', 'answered', { rating: { rating: 5 } }, true],
  ['rate', 'closed', {}, true],
  ['answered', 'closed', {}, false],
  ['newOrder', 'dispatched', {}, false],
  ['newOrder', 'answered', {}, true],
] as const)('"%s" to a case that is %s with %j is pointless: %s', (kind, state, data, pointless) => {
  expect(isPointless(kind, { state, data, open: state !== 'closed' })).toBe(pointless)
})
