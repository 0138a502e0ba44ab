import { CALENDAR_2026 } from '../../config/streets/beiyuan/calendar2026'
import { endOfWorkingDayBefore, shiftByPause, workingDaysBetween, workingMinutesBetween } from './deadlines'
import { WorkCalendar } from './workCalendar'

const calendar = new WorkCalendar([CALENDAR_2026])
const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+08:00`)
const shanghai = (milliseconds: number): string =>
  new Date(milliseconds + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
const endOf = (date: string): number => at(`${date} 23:59`) + 59_999

test.each([
  ['within one day', '2026-11-23 09:00', '2026-11-23 17:00', 0],
  ['over one night', '2026-11-23 17:00', '2026-11-24 09:00', 1],
  ['over a weekend', '2026-11-20 17:00', '2026-11-23 09:00', 1],
  ['over the National Day holiday', '2026-09-30 17:00', '2026-10-08 09:00', 1],
])('working days of a pause %s', (_, from, to, days) => {
  expect(workingDaysBetween(calendar, at(from), at(to))).toBe(days)
})

test.each([
  ['within a session', '2026-11-23 09:00', '2026-11-23 10:30', 90],
  ['over the midday break', '2026-11-23 11:00', '2026-11-23 14:30', 60],
  ['outside office hours', '2026-11-23 18:00', '2026-11-24 08:00', 0],
  ['a whole day', '2026-11-23 00:00', '2026-11-24 00:00', 390],
])('working minutes of a pause %s', (_, from, to, minutes) => {
  expect(workingMinutesBetween(calendar, at(from), at(to))).toBe(minutes)
})

test('a limit in days is later by the working days of the pause', () => {
  const limit = { unit: 'workingDays', amount: 5 } as const
  const due = endOf('2026-11-27')
  expect(shanghai(shiftByPause(calendar, due, limit, at('2026-11-24 10:00'), at('2026-11-26 10:00')).dueAt)).toBe(
    '2026-12-01 23:59',
  )
  expect(shiftByPause(calendar, due, limit, at('2026-11-24 10:00'), at('2026-11-24 16:00')).dueAt).toBe(due)
})

test('a limit in hours is later by the office hours of the pause', () => {
  const limit = { unit: 'workingHours', amount: 4 } as const
  const shifted = shiftByPause(calendar, at('2026-11-23 16:30'), limit, at('2026-11-23 14:00'), at('2026-11-23 16:00'))
  expect(shanghai(shifted.dueAt)).toBe('2026-11-24 09:30')
})

test.each([
  ['2026-11-27', 1, '2026-11-26 23:59'],
  ['2026-11-30', 1, '2026-11-27 23:59'],
  ['2026-10-08', 2, '2026-09-29 23:59'],
])('before %s by %i working days is %s', (date, days, expected) => {
  expect(shanghai(endOfWorkingDayBefore(calendar, endOf(date), days))).toBe(expected)
})
