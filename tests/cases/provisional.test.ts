import { act, aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

const runScheduler = () => street.cloud.fireTimer('scheduler', 'everyMinute')

/** A report whose handling began on this day, so that its five working days run into a year that is not entered. */
async function runningFrom(date: string) {
  const filed = await street.persona('resident').call('cases.submit', aReport({ type: 'help' }))
  const view = await act(street.persona('dispatcher'), filed, 'dispatch', { officeId: 'construction' })
  const handlingSince = Date.parse(`${date}T10:00:00+08:00`)
  const stored = await street.collections.cases.get(view._id)
  await street.collections.cases.update(
    { _id: view._id },
    {
      handlingSince,
      dueAt: Date.parse('2041-01-07T23:59:59.999+08:00'),
      dueProvisional: true,
      provisionalYear: 2041,
      links: [...(stored?.links ?? []), 'provisional:2041'],
    },
  )
  return view._id
}

test('limits that ran into a year are computed again when it is entered: told only where the day moves, once', async () => {
  await street.persona('admin').call('admin.enterCalendar', {
    year: 2040,
    off: [{ name: '元旦', from: '2040-01-01', to: '2040-01-01' }],
    work: [],
    source: '试验通知',
    version: 0,
  })
  // Five working days from Monday the 31st of December 2040 end on the 7th, by weekends alone.
  const moving = await runningFrom('2040-12-31')
  const staying = await runningFrom('2040-12-31')
  await street.collections.cases.update({ _id: staying }, { dueAt: Date.parse('2041-01-08T23:59:59.999+08:00') })
  // Sent on the last day of the year and not accepted; only the deadlines of its steps run into the next one.
  const step = {
    since: Date.parse('2040-12-31T10:00:00+08:00'),
    limit: { unit: 'workingDays', amount: 1 } as const,
    year: 2041,
  }
  const accepting = await street.collections.cases.get(await runningFrom('2040-12-31'))
  if (!accepting) throw new Error('the case is gone')
  const { provisionalYear: _, ...settled } = accepting
  const steps = [{ ...step, of: 'stepDueAt' }]
  const dueAt = Date.parse('2041-01-08T23:59:59.999+08:00')
  await street.collections.cases.put({ ...settled, dueAt, dueProvisional: false, stepLimits: steps })
  await runScheduler()
  expect(await street.collections.cases.get(moving)).toMatchObject({ provisionalYear: 2041 })

  await street.persona('admin').call('admin.enterCalendar', {
    year: 2041,
    off: [{ name: '元旦', from: '2041-01-01', to: '2041-01-01' }],
    work: [],
    source: '试验通知',
    version: 0,
  })
  await street.restartFunctions()
  await Promise.all([runScheduler(), runScheduler()])
  await runScheduler()

  const moved = await street.persona('resident').call('cases.get', { caseId: moving })
  expect(moved).toMatchObject({ dueAt: Date.parse('2041-01-08T23:59:59.999+08:00'), dueProvisional: false })
  expect(moved.events.filter(({ action }) => action === 'moveLimit')).toHaveLength(1)
  const inbox = await street.persona('resident').call('cases.inbox', { limit: 1 })
  expect(inbox.rows[0]?.event).toMatchObject({ action: 'moveLimit', caseId: moving })

  const kept = await street.collections.cases.get(staying)
  expect(kept).toMatchObject({ dueAt: Date.parse('2041-01-08T23:59:59.999+08:00'), dueProvisional: false })
  expect(kept?.links).not.toContain('provisional:2041')
  const stepped = await street.collections.cases.get(accepting._id)
  expect(stepped).toMatchObject({
    stepDueAt: Date.parse('2041-01-02T23:59:59.999+08:00'),
    dueAt,
  })
  expect(stepped?.stepLimits).toEqual([{ of: 'stepDueAt', since: step.since, limit: step.limit }])

  const told = await street.persona('resident').call('cases.get', { caseId: staying })
  expect(told.events.some(({ action }) => action === 'moveLimit' || action === 'confirmLimit')).toBe(false)
})

test('a day that is made off or worked moves the limits that run over it, those of steps too, and no others', async () => {
  const endOf = (date: string) => Date.parse(`${date}T23:59:59.999+08:00`)
  const since = (date: string) => Date.parse(`${date}T10:00:00+08:00`)
  const running = async (date: string, change: object) => {
    const _id = await runningFrom(date)
    await street.collections.cases.update({ _id }, { dueProvisional: false, provisionalYear: null, ...change })
    return _id
  }
  const objection = { of: 'objectBy', since: since('2040-08-13'), limit: { unit: 'workingDays', amount: 2 } as const }
  const over = await running('2040-08-13', {
    dueAt: endOf('2040-08-20'),
    objectBy: endOf('2040-08-15'),
    stepLimits: [objection],
  })
  const after = await running('2040-08-16', { dueAt: endOf('2040-08-23'), warnAt: endOf('2040-08-22'), stepLimits: [] })
  const stood = async (_id: string) => {
    const { dueAt, objectBy, version } = (await street.collections.cases.get(_id)) ?? {}
    return { dueAt, objectBy, version }
  }
  const untouched = await stood(after)
  const set = async (kind: 'off' | 'usual', date: string) => {
    const { years } = await street.persona('admin').call('admin.calendars', {})
    const { version = 0 } = years.find(({ year }) => year === 2040) ?? {}
    const day = { date, kind, name: '台风停工', source: '市政府通告', version } as const
    await street.persona('admin').call('admin.setCalendarDay', day)
  }
  /** As if the minutes had passed in which an instance may still work with the old calendar. */
  const recount = async () => {
    await runScheduler()
    expect(await stood(over)).not.toMatchObject({ dueAt: endOf('2040-08-21') })
    await street.collections.outbox.update({ _id: 'calendar:beiyuan' }, { at: 0 })
    await street.restartFunctions()
    await runScheduler()
  }
  await set('off', '2040-08-14')
  await recount()
  expect(await stood(over)).toMatchObject({ dueAt: endOf('2040-08-21'), objectBy: endOf('2040-08-16') })
  expect(await stood(after)).toEqual(untouched)
  expect(await street.collections.outbox.get('calendar:beiyuan')).toBeUndefined()
  const inbox = await street.persona('resident').call('cases.inbox', { limit: 1 })
  expect(inbox.rows[0]?.event).toMatchObject({ action: 'moveLimit', caseId: over })

  // Both edits are seen to, also when the second comes while the first is being carried out.
  await set('usual', '2040-08-14')
  await street.collections.outbox.update({ _id: 'calendar:beiyuan' }, { at: 0, reached: { list: 0 } })
  await set('off', '2040-08-22')
  expect(await street.collections.outbox.get('calendar:beiyuan')).not.toHaveProperty('reached')
  await street.collections.outbox.update({ _id: 'calendar:beiyuan' }, { at: 0 })
  await street.restartFunctions()
  await Promise.all([runScheduler(), runScheduler()])
  expect(await stood(over)).toMatchObject({ dueAt: endOf('2040-08-20'), objectBy: endOf('2040-08-15') })
  expect(await stood(after)).toMatchObject({ dueAt: endOf('2040-08-24') })
})
