import { formatBriefly, formatMonth, formatTime, spanOf } from './format'

const AFTERNOON = Date.UTC(2026, 10, 22, 6, 5)
const NIGHT = Date.UTC(2026, 10, 22, 17, 30)

test.each([
  ['zh', 'day', '11月22日'],
  ['zh', 'full', '2026年11月22日 14:05'],
  ['en', 'dayTime', '22 Nov 14:05'],
  ['en', 'full', '22 Nov 2026 14:05'],
  ['ar', 'day', '22 نوفمبر'],
  ['ar', 'full', '22 نوفمبر 2026 14:05'],
  ['ar', 'clock', '14:05'],
] as const)('in %s a moment as %s is %s', (language, pattern, words) => {
  expect(formatTime(AFTERNOON, pattern, language)).toBe(words)
})

test('a day is a day of the street, whatever the clock of the device', () => {
  expect(formatTime(NIGHT, 'day', 'ar')).toBe('23 نوفمبر')
})

test.each([
  ['zh', '2026年2月'],
  ['en', 'February 2026'],
  ['ar', 'فبراير 2026'],
] as const)('in %s a month is written out', (language, words) => {
  expect(formatMonth('2026-02', language)).toBe(words)
})

test('a moment is as short as it can be understood', () => {
  expect(formatBriefly(AFTERNOON, AFTERNOON + 60_000, 'ar')).toBe('14:05')
  expect(formatBriefly(AFTERNOON, NIGHT, 'ar')).toBe('22 نوفمبر 14:05')
  expect(formatBriefly(AFTERNOON, Date.UTC(2027, 0, 5), 'ar')).toBe('22 نوفمبر 2026 14:05')
})

test('minutes that have begun count', () => {
  expect(spanOf(90_061_000)).toEqual({ days: 1, hours: 1, minutes: 2 })
})
