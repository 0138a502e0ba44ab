import { CALENDAR_2026 } from '../../config/streets/beiyuan/calendar2026'
import { addWorkingDays, addWorkingMinutes } from './deadlines'
import { dayFromIso, startOfDay } from './localTime'
import { WorkCalendar } from './workCalendar'

const calendar = new WorkCalendar([CALENDAR_2026])
const at = (date: string, time = '10:00'): number => Date.parse(`${date}T${time}:00+08:00`)
const shanghai = (milliseconds: number): string =>
  new Date(milliseconds + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

describe('working days of 2026 (国务院办公厅 2026 年放假通知)', () => {
  test('there are 248', () => {
    const first = dayFromIso('2026-01-01')
    const worked = Array.from({ length: 365 }, (_, index) => first + index).filter((day) => calendar.isWorkday(day))
    expect(worked).toHaveLength(248)
  })

  test.each(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])(
    'the weekend of %s is worked',
    (date) => expect(calendar.isWorkday(dayFromIso(date))).toBe(true),
  )

  test.each([
    ['元旦', '2026-01-01', '2026-01-03'],
    ['春节', '2026-02-15', '2026-02-23'],
    ['清明节', '2026-04-04', '2026-04-06'],
    ['劳动节', '2026-05-01', '2026-05-05'],
    ['端午节', '2026-06-19', '2026-06-21'],
    ['中秋节', '2026-09-25', '2026-09-27'],
    ['国庆节', '2026-10-01', '2026-10-07'],
  ])('%s from %s to %s is off', (_, first, last) => {
    for (let day = dayFromIso(first); day <= dayFromIso(last); day += 1) expect(calendar.isWorkday(day)).toBe(false)
  })

  test.each([
    ['2026-09-30', 5, '2026-10-13'],
    ['2026-10-01', 5, '2026-10-13'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-14', 5, '2026-02-28'],
    ['2026-04-30', 10, '2026-05-18'],
    ['2026-05-08', 1, '2026-05-09'],
    ['2026-11-20', 5, '2026-11-27'],
    ['2026-11-21', 5, '2026-11-27'],
  ])('%s and %i working days end on %s, whatever the hour of the start', (start, days, due) => {
    for (const time of ['00:00', '00:30', '10:00', '23:59']) {
      const { dueAt, provisional } = addWorkingDays(calendar, at(start, time), days)
      expect(shanghai(dueAt)).toBe(`${due} 23:59`)
      expect(provisional).toBe(false)
    }
  })

  test('the last millisecond before midnight in Shanghai is still in time, in whatever zone the process runs', () => {
    const { dueAt } = addWorkingDays(calendar, at('2026-10-08', '00:30'), 1)
    expect(dueAt + 1).toBe(startOfDay(dayFromIso('2026-10-10')))
    expect(shanghai(dueAt)).toBe('2026-10-09 23:59')
  })

  test('a limit that runs into a year without a calendar is provisional', () => {
    expect(addWorkingDays(calendar, at('2026-12-30'), 5).provisional).toBe(true)
    expect(addWorkingDays(calendar, at('2026-12-30'), 1).provisional).toBe(false)
    // Only weekends are known of 2027: its first of January, a Friday, counts until its notice is entered.
    expect(shanghai(addWorkingDays(calendar, at('2026-12-30'), 2).dueAt)).toBe('2027-01-01 23:59')
  })
})

describe('working hours', () => {
  test.each([
    ['within a session', '2026-11-23', '09:00', 2, '2026-11-23 11:00'],
    ['over the midday break', '2026-11-23', '10:30', 4, '2026-11-23 17:00'],
    ['over the night', '2026-11-23', '16:30', 4, '2026-11-24 11:30'],
    ['from before the office opens', '2026-11-23', '06:00', 1, '2026-11-23 09:30'],
    ['from a Saturday to Monday', '2026-11-21', '10:00', 4, '2026-11-23 15:00'],
    ['over the National Day holiday', '2026-09-30', '17:00', 1, '2026-10-08 09:00'],
  ])('%s', (_, date, time, hours, due) => {
    expect(shanghai(addWorkingMinutes(calendar, at(date, time), hours * 60).dueAt)).toBe(due)
  })
})
