import { parseWhen } from './parseWhen'

const at = (text: string): number => Date.parse(`${text}:00+08:00`)
const now = at('2026-11-23T09:15')

test.each([
  ['', '2026-11-23T09:15'],
  ['8:05', '2026-11-23T08:05'],
  ['0805', '2026-11-23T08:05'],
  ['8：05', '2026-11-23T08:05'],
  ['11-22 14:30', '2026-11-22T14:30'],
  ['11/22 14:30', '2026-11-22T14:30'],
  ['2025-12-31 23:59', '2025-12-31T23:59'],
  ['12-30 10:00', '2025-12-30T10:00'],
  ['10:00', '2026-11-23T10:00'],
])('"%s" is %s on the clock of the street', (written, moment) => {
  expect(parseWhen(written, now)).toBe(at(moment))
})

test.each(['昨天', '25:00', '9:75', '11-31 10:00', '2026-02-30 10:00', '11-22', '930 1'])(
  '"%s" is no time',
  (written) => {
    expect(parseWhen(written, now)).toBeUndefined()
  },
)
