import { momentIn, typedMoment } from './moment'

test.each([
  ['2026-12-01 18:00', '2026-12-01T10:00:00Z'],
  ['2026-12-1 8:05', '2026-12-01T00:05:00Z'],
  ['2026-12-01T00:00', '2026-11-30T16:00:00Z'],
  ['2026-12-31 24:00', '2026-12-31T16:00:00Z'],
])('%s in the street is %s', (typed, time) => {
  expect(momentIn(typed)).toBe(Date.parse(time))
})

test.each(['', '明天', '2026-02-30 08:00', '2026-12-01', '2026-12-01 25:00', '2026-12-01 08:61'])(
  '%p is no moment',
  (typed) => {
    expect(momentIn(typed)).toBeUndefined()
  },
)

test('a moment is typed as it is read', () => {
  const time = Date.parse('2026-12-01T10:05:00Z')
  expect(typedMoment(time)).toBe('2026-12-01 18:05')
  expect(momentIn(typedMoment(time))).toBe(time)
})
