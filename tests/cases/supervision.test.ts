import { act, aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

const runScheduler = () => street.cloud.fireTimer('scheduler', 'everyMinute')
const past = () => Date.now() - 1000

async function dispatched(change = {}) {
  const filed = await street.persona('resident').call('cases.submit', aReport({ type: 'help', ...change }))
  return act(street.persona('dispatcher'), filed, 'dispatch', { officeId: 'construction' })
}

async function accepted() {
  return act(street.persona('construction'), await dispatched(), 'accept')
}

const get = (caseId: string) => street.persona('dispatcher').call('cases.get', { caseId })
const toldBy = async (caseId: string, action: string) => {
  const events = (await get(caseId)).events.filter((event) => event.action === action)
  return Promise.all(events.map(async ({ _id }) => (await street.collections.events.get(_id))?.tells))
}

test('a supervision has a limit of its own, the shorter one chosen by hand', async () => {
  const supervised = await act(street.persona('dispatcher'), await accepted(), 'supervise', { note: '请到现场' })
  const byHand = await act(street.persona('dispatcher'), await accepted(), 'supervise', { note: '快', within: 'h2' })
  const dueAt = (view: typeof supervised) => Number((view.data.supervision as { dueAt: number }).dueAt)
  expect(dueAt(supervised)).toBeGreaterThan(Date.now())
  expect(dueAt(byHand)).toBeLessThan(dueAt(supervised))
  const stored = await street.collections.cases.get(byHand._id)
  expect(stored?.nextAt).toBe(Math.min(dueAt(byHand), stored?.warnAt ?? Number.POSITIVE_INFINITY))
})

test('a supervision without a reply is told to the centre and the superior, once; a reply in time is not', async () => {
  const [silent, replied] = [await accepted(), await accepted()]
  const supervise = (view: typeof silent) => act(street.persona('dispatcher'), view, 'supervise', { note: '请回复' })
  const late = await supervise(silent)
  await act(street.persona('construction'), await supervise(replied), 'replySupervision', { note: '已到现场' })
  await street.collections.cases.update({ _id: late._id }, { 'data.supervision.dueAt': past(), nextAt: past() })
  await runScheduler()
  await runScheduler()
  const told = await toldBy(late._id, 'supervisionLate')
  expect(told).toHaveLength(1)
  expect(told[0]).toEqual(expect.arrayContaining(['o:centre-command', 'o:construction']))
  expect(await toldBy(replied._id, 'supervisionLate')).toHaveLength(0)
  expect((await street.collections.cases.get(late._id))?.nextAt).toBeGreaterThan(Date.now())
})

test('what is not accepted in time is told once, and the limit of the case runs on', async () => {
  const waiting = await dispatched()
  await street.collections.cases.update({ _id: waiting._id }, { stepDueAt: past(), nextAt: past() })
  await runScheduler()
  await runScheduler()
  expect(await toldBy(waiting._id, 'acceptLate')).toHaveLength(1)
  expect(await get(waiting._id)).toMatchObject({ overdue: false, dueAt: waiting.dueAt })
})

test('what stays unanswered after its limit goes to the superior again, once', async () => {
  const late = await accepted()
  await street.collections.cases.update({ _id: late._id }, { dueAt: past(), warnAt: past(), nextAt: past() })
  await street.collections.cases.update({ _id: late._id }, { warnAt: Date.now() + 1e9 })
  await runScheduler()
  const overdue = await street.collections.cases.get(late._id)
  expect(overdue).toMatchObject({ overdue: true })
  expect(overdue?.nextAt).toBe(overdue?.escalateAt)
  await street.collections.cases.update({ _id: late._id }, { escalateAt: past(), nextAt: past() })
  await runScheduler()
  await runScheduler()
  expect(await toldBy(late._id, 'escalate')).toHaveLength(1)
})

test('another urgency gives the limit of its row from the original start, and the step says so', async () => {
  const before = await accepted()
  const urgent = await act(street.persona('dispatcher'), before, 'prioritise', { urgency: 'critical' })
  expect(urgent.dueAt).toBeLessThan(before.dueAt ?? 0)
  expect(urgent.events.at(-1)).toMatchObject({
    action: 'prioritise',
    facts: { urgency: 'critical', dueBefore: before.dueAt, dueAt: urgent.dueAt },
  })
  const again = await act(street.persona('dispatcher'), urgent, 'prioritise', { urgency: 'normal' })
  expect(again.dueAt).toBe(before.dueAt)
})

const urge = (view: Awaited<ReturnType<typeof accepted>>) => act(street.persona('resident'), view, 'urge', {})
const urgedUntil = (view: Awaited<ReturnType<typeof accepted>>) => Number((view.data.urge as { dueAt: number }).dueAt)

test('urging that nobody answers is made known to centre and superior, once; word to the person in time is enough', async () => {
  const [silent, spoken] = [await urge(await accepted()), await urge(await accepted())]
  await act(street.persona('construction'), spoken, 'progress', { note: '明天下午派人到现场。' })
  expect((await street.collections.cases.get(spoken._id))?.data.urge).toBeUndefined()

  await street.collections.cases.update({ _id: silent._id }, { 'data.urge.dueAt': past(), nextAt: past() })
  await runScheduler()
  await runScheduler()
  const told = await toldBy(silent._id, 'urgeLate')
  expect(told).toHaveLength(1)
  expect(told[0]).toEqual(expect.arrayContaining(['o:centre-command', 'o:construction']))
  expect(await toldBy(spoken._id, 'urgeLate')).toHaveLength(0)
  const seen = await street.persona('resident').call('cases.get', { caseId: silent._id })
  expect(seen.events.some(({ action }) => action === 'urgeLate')).toBe(false)
})

test('urging again does not put off what is still unanswered; once that was made known, another begins anew', async () => {
  const first = await urge(await accepted())
  const aDayLater = { 'data.urgedAt': 0, 'data.urge.dueAt': urgedUntil(first) - 86_400_000 }
  await street.collections.cases.update({ _id: first._id }, aDayLater)
  const second = await urge(first)
  expect(urgedUntil(second)).toBe(urgedUntil(first) - 86_400_000)

  await street.collections.cases.update({ _id: first._id }, { 'data.urge.dueAt': past(), nextAt: past() })
  await runScheduler()
  await street.collections.cases.update({ _id: first._id }, { 'data.urgedAt': 0 })
  const third = await urge(await get(first._id))
  expect(urgedUntil(third)).toBeGreaterThan(Date.now())
  await street.collections.cases.update({ _id: first._id }, { 'data.urge.dueAt': past(), nextAt: past() })
  await runScheduler()
  expect(await toldBy(first._id, 'urgeLate')).toHaveLength(2)
})

test('an office may return a case soon after it was sent and not later; the next office has the same time', async () => {
  const wish = { officeId: 'property', note: '属于物业管理' }
  const late = await accepted()
  expect(late.objectBy).toBeGreaterThan(Date.now())
  await street.collections.cases.update({ _id: late._id }, { objectBy: past() })
  const input = { caseId: late._id, version: late.version, action: 'return', input: wish }
  const refused = await street.persona('construction').refusal('cases.act', input)
  expect(refused).toMatchObject({ code: 'WRONG_STATE', message: expect.stringContaining('退单时限已过') })

  const waiting = await dispatched()
  await street.collections.cases.update({ _id: waiting._id }, { objectBy: past() })
  const moved = await act(street.persona('dispatcher'), waiting, 'dispatch', { officeId: 'property' })
  expect(moved.objectBy).toBeGreaterThan(Date.now())
  const back = await act(street.persona('property'), moved, 'return', { officeId: 'construction', note: '属于城建' })
  expect(back.state).toBe('returning')
  const mine = await street.persona('resident').call('cases.get', { caseId: waiting._id })
  expect(mine.objectBy).toBeUndefined()
})

test('what becomes more urgent never gets more time, whatever the table says by now', async () => {
  const before = await accepted()
  const nearer = { dueAt: Date.now() + 3_600_000, limit: { unit: 'hours', amount: 1 } as const }
  await street.collections.cases.update({ _id: before._id }, nearer)
  const urgent = await act(street.persona('dispatcher'), before, 'prioritise', { urgency: 'urgent' })
  expect(urgent.dueAt).toBeLessThanOrEqual(nearer.dueAt)
})
