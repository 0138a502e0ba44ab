import type { InputOf } from '@contract/contract'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

const admin = () => street.persona('admin')
const year = async (wanted: number) =>
  (await admin().call('admin.calendars', {})).years.find((each) => each.year === wanted)

const NEXT = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear() + 1
const aYear = (change: Partial<InputOf<'admin.enterCalendar'>> = {}): InputOf<'admin.enterCalendar'> => ({
  year: 2030,
  off: [{ name: '元旦', from: '2030-01-01', to: '2030-01-03' }],
  work: ['2030-01-05'],
  source: '试验通知',
  version: 0,
  ...change,
})

test('a year is entered whole, each day by its name, and leaves a record', async () => {
  const entered = await admin().call('admin.enterCalendar', aYear())
  expect(entered).toMatchObject({
    off: ['2030-01-01', '2030-01-02', '2030-01-03'],
    work: ['2030-01-05'],
    notes: { '2030-01-02': { name: '元旦' } },
    version: 1,
    editedBy: '骆*静',
  })
  const { rows } = await admin().call('admin.log', { what: 'calendars', limit: 1 })
  expect(rows[0]).toMatchObject({ thing: 'beiyuan-2030', before: null, after: { year: 2030, source: '试验通知' } })
})

test('what is wrong is told at its row, and nothing is written', async () => {
  const off = [
    { name: '元旦', from: '2031-01-01', to: '2031-01-03' },
    { name: '春节', from: '2031-02-30', to: '2031-03-02' },
  ]
  const refused = await admin().refusal('admin.enterCalendar', aYear({ year: 2031, off, work: ['2031-01-08'] }))
  expect(refused).toMatchObject({ code: 'INVALID_INPUT' })
  expect(refused.fields?.map(({ field }) => field)).toEqual(['off.1.from', 'work.0'])
  expect(await year(2031)).toBeUndefined()
})

test('a day is made off, worked, and usual again', async () => {
  const set = async (kind: 'off' | 'work' | 'usual', date: string) => {
    const version = (await year(2026))?.version ?? 0
    return admin().call('admin.setCalendarDay', { date, kind, name: '台风停工', source: '市政府通告', version })
  }
  expect(await set('off', '2026-08-12')).toMatchObject({
    off: expect.arrayContaining(['2026-08-12']),
    notes: { '2026-08-12': { name: '台风停工', source: '市政府通告' } },
  })
  expect((await set('work', '2026-08-15')).work).toContain('2026-08-15')
  const usual = await set('usual', '2026-08-12')
  expect(usual.off).not.toContain('2026-08-12')
  expect(usual.notes['2026-08-12']).toBeUndefined()
})

test('of two who edit the same year the second is told, and a year that is not there is not edited', async () => {
  const before = (await year(2026))?.version ?? 0
  const input = { date: '2026-08-20', kind: 'off', name: '停工', source: '通告', version: before } as const
  await admin().call('admin.setCalendarDay', input)
  expect((await admin().refusal('admin.setCalendarDay', input)).code).toBe('CONFLICT')
  const missing = { ...input, date: '2040-08-20', version: 0 }
  expect((await admin().refusal('admin.setCalendarDay', missing)).code).toBe('NOT_FOUND')
})

test('from November the year that is missing is named', async () => {
  const { missing } = await admin().call('admin.calendars', {})
  const month = new Date(Date.now() + 8 * 3_600_000).getUTCMonth() + 1
  expect(missing).toBe(month >= 11 ? NEXT : undefined)
})

test('everybody sees which days are worked, so that time left is told in working days', async () => {
  const { calendar } = await street.persona('resident').call('account.street', {})
  expect(calendar.years).toContain(2026)
  expect(calendar.work).toContain('2026-02-14')
})
