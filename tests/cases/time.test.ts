import { act, aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

const runScheduler = () => street.cloud.fireTimer('scheduler', 'everyMinute')

/** As if so much time had passed for one case: what it waits for lies in the past. */
const letTimePass = (caseId: string) =>
  street.collections.cases.update({ _id: caseId }, { nextAt: Date.now() - 1000, dueAt: Date.now() - 1000 })

async function answeredCase() {
  const filed = await street.persona('resident').call('cases.submit', aReport())
  const dispatched = await act(street.persona('dispatcher'), filed, 'dispatch', { officeId: 'construction' })
  const accepted = await act(street.persona('construction'), dispatched, 'accept')
  return act(street.persona('construction'), accepted, 'answer', { note: '已修好' })
}

test('a report that nobody dispatched in time is overdue, once, and the centre hears of it', async () => {
  const filed = await street.persona('resident').call('cases.submit', aReport())
  await letTimePass(filed._id)
  expect(await runScheduler()).toMatchObject({ ok: true, data: { acted: 1 } })
  expect(await runScheduler()).toMatchObject({ ok: true, data: { acted: 0 } })
  const seen = await street.persona('dispatcher').call('cases.get', { caseId: filed._id })
  expect(seen).toMatchObject({ overdue: true, state: 'submitted', version: 2 })
  expect(seen.events.at(-1)).toMatchObject({ action: 'overdue', by: { relation: 'system' } })
  const inbox = await street.persona('dispatcher2').call('cases.inbox', {})
  expect(inbox.rows[0]).toMatchObject({ event: { action: 'overdue' }, time: { state: 'submitted', overdue: true } })
  expect(
    await street.persona('dispatcher').call('cases.summary', { key: { office: 'centre-command' }, kind: 'report' }),
  ).toMatchObject({ overdue: 1 })
})

test('an answer that nobody judged is closed by default, and may still be rated', async () => {
  const answered = await answeredCase()
  const days = ((answered.dueAt ?? 0) - answered.updatedAt) / 86_400_000
  expect(days).toBe(7)
  await letTimePass(answered._id)
  await runScheduler()
  const resident = street.persona('resident')
  const closed = await resident.call('cases.get', { caseId: answered._id })
  expect(closed).toMatchObject({ state: 'closed', overdue: false })
  expect(closed.events.at(-1)?.action).toBe('autoClose')
  const rated = await act(resident, closed, 'rate', { rating: 3 })
  expect(rated.data.rating).toMatchObject({ rating: 3 })
})

test('the limit is that of the type, counted from the dispatch, and a second dispatch does not lengthen it', async () => {
  const filed = await street.persona('resident').call('cases.submit', aReport({ type: 'consult' }))
  const first = await act(street.persona('dispatcher'), filed, 'dispatch', { officeId: 'construction' })
  expect((first.dueAt ?? 0) - Date.now()).toBeGreaterThan(0)
  const second = await act(street.persona('dispatcher'), first, 'dispatch', { officeId: 'property' })
  expect(second.dueAt).toBe(first.dueAt)
})

test("the day's figures are folded from the outbox, once each", async () => {
  const summary = () =>
    street.persona('dispatcher').call('cases.summary', { key: { office: 'centre-command' }, kind: 'report' })
  await runScheduler()
  const before = (await summary()).today?.submitted ?? 0
  await street.persona('resident').call('cases.submit', aReport())
  await Promise.all([runScheduler(), runScheduler()])
  await runScheduler()
  expect((await summary()).today?.submitted).toBe(before + 1)
  expect(await street.collections.outbox.find({ where: { what: 'count' }, order: [['at', 'asc']], limit: 10 })).toEqual(
    [],
  )
})

test('a photo that no report took is removed after a day', async () => {
  const begin = () => street.persona('resident').call('files.begin', { type: 'png', bytes: 10 })
  await Promise.all([begin(), begin()])
  await runScheduler()
  const { uploads = [], _id = '' } = (await street.collections.uploads.find({ where: {}, limit: 1 }))[0] ?? {}
  expect(uploads).toHaveLength(2)
  const [old, young] = uploads
  const createdAt = Date.now() - 25 * 3_600_000
  await street.collections.uploads.update({ _id }, { 'uploads.0.createdAt': createdAt, oldestAt: createdAt })
  await runScheduler()
  expect((await street.collections.uploads.get(_id))?.uploads).toEqual([young])
  expect(old).not.toEqual(young)
})

test('a hotline caller who is not satisfied has the case sent back by the centre', async () => {
  const behalf = { as: 'staff', name: 'A0001', channel: 'hotline', externalId: 'unsatisfied-1', reportedAt: 0 } as const
  const filed = await street.persona('hotline').call('cases.submit', aReport({ behalf }))
  const dispatched = await act(street.persona('dispatcher'), filed, 'dispatch', { officeId: 'construction' })
  const accepted = await act(street.persona('construction'), dispatched, 'accept')
  const answered = await act(street.persona('construction'), accepted, 'answer', { note: '已修好' })
  const called = await act(street.persona('dispatcher'), answered, 'callback', { result: 'notSatisfied' })
  const again = await act(street.persona('dispatcher'), called, 'reopen', { note: '来电人说没有修' })
  expect(again).toMatchObject({ state: 'accepted', reopened: 1 })
})
