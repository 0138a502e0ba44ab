import { servedAs, shiftAt } from './dutyCalendar'

const CALENDAR = { off: ['2026-10-01', '2026-10-05'], work: ['2026-09-20', '2026-10-10'] }

test.each([
  ['2026-10-01', 0, 'a holiday on a Thursday is served as a Sunday'],
  ['2026-09-20', 1, 'a Sunday that is worked as the Monday after it'],
  ['2026-10-10', 5, 'a Saturday that is worked as the Friday before it'],
  ['2026-10-03', 6, 'a Saturday as a Saturday'],
  ['2026-10-14', 3, 'a Wednesday as a Wednesday'],
])('%s is served as day %i: %s', (date, weekday) => {
  expect(servedAs(CALENDAR, date)).toBe(weekday)
})

test.each([
  ['2026-11-23T08:29', undefined],
  ['2026-11-23T08:30', 'morning'],
  ['2026-11-23T12:00', undefined],
  ['2026-11-23T17:29', 'afternoon'],
  ['2026-11-23T20:59', 'evening'],
  ['2026-11-23T21:00', undefined],
])('at %s the shift is %s', (at, shift) => {
  expect(shiftAt(undefined, Date.parse(`${at}:00+08:00`)).shift).toBe(shift)
})
