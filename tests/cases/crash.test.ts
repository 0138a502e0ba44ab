import type { CaseView } from '@contract/caseView'
import { open, type Step, act as takeAction } from '../../cloudfunctions/domain/engine'
import { dayOf, isoDate } from '../../cloudfunctions/domain/localTime'
import { loadStreet } from '../../cloudfunctions/kit/street'
import { Random } from '../../local/testing/Random'
import { dieAfter } from '../harness/dieAfter'
import { act, aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

const SYSTEM = { kind: 'system' } as const
const MERGED = 500
const ORDERS = 10

/** One run of the scheduler; the lease of one that was killed has run out by then. */
async function runScheduler(): Promise<void> {
  await street.collections.leases.update({ _id: 'scheduler' }, { until: 0 })
  await street.cloud.fireTimer('scheduler', 'everyMinute')
}

/** Does something that is killed after so many writes; answers how many there were. */
async function killed(writes: number, what: () => Promise<unknown>): Promise<number> {
  const death = dieAfter(street.cloud.database, writes)
  await what().catch(() => undefined)
  return death.revive()
}

const follows = async (): Promise<number> =>
  (await street.collections.outbox.find({ where: { what: 'follow' }, order: [['at', 'asc']], limit: 10 })).length

const eventsOf = (caseId: string) =>
  street.collections.events.find({ where: { caseId }, order: [['version', 'asc']], limit: 20 })

/** What was told of a case by message, step by step. */
const messagesOf = async (caseId: string) => {
  const events = await eventsOf(caseId)
  const told = events.map(({ _id: eventId }) =>
    street.collections.messages.find({ where: { eventId }, order: [['_id', 'asc']], limit: 50 }),
  )
  return (await Promise.all(told)).flat().map(({ kind, accountId, state }) => [kind, accountId, state])
}

/** Reports that stand under a main one, as the engine makes them, written at once. */
async function mergedUnder(main: CaseView, count: number): Promise<string[]> {
  const template = await street.collections.cases.get(main._id)
  if (!template) throw new Error('the main report is gone')
  const { rules } = await loadStreet(Date.now())
  const steps: Step[] = []
  for (let n = 0; n < count; n += 1) {
    const _id = `under-${main._id}-${String(n).padStart(4, '0')}`
    const opened = open({ ...template, _id, number: `${main.number}/${n}` }, SYSTEM, Date.now() - n, rules)
    const joined = takeAction(opened.next, 'join', { mainId: main._id }, SYSTEM, Date.now(), rules)
    if (!joined.ok) throw new Error(joined.why)
    steps.push(opened, joined)
  }
  const clean = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
  const cases = steps.filter((_, index) => index % 2 === 1).map(({ next }) => clean(next))
  await street.cloud.database.insert('cases', cases as never)
  await street.cloud.database.insert('events', steps.map(({ event }) => clean(event)) as never)
  return cases.map(({ _id }) => _id)
}

test(`an answer to a report under which ${MERGED} are merged reaches each of them once, however often it is interrupted`, async () => {
  const filed = await street.persona('resident').call('cases.submit', aReport())
  const first = await street.persona('neighbour').call('cases.submit', aReport({ joins: filed._id }))
  const current = await street.persona('dispatcher').call('cases.get', { caseId: filed._id })
  const sent = await act(street.persona('dispatcher'), current, 'dispatch', { officeId: 'construction' })
  const main = await act(street.persona('construction'), sent, 'accept')
  const others = [first._id, ...(await mergedUnder(main, MERGED - 1))]
  const random = new Random(7)
  await killed(9, () => act(street.persona('construction'), main, 'answer', { note: '已修好。' }))
  for (let crash = 0; crash < 12; crash += 1) await killed(1 + random.below(45), runScheduler)
  expect(await follows()).toBe(1)
  await runScheduler()
  expect(await follows()).toBe(0)
  const told = await Promise.all(others.map(eventsOf))
  const wrong = told.filter(
    (events) =>
      events.filter(({ action }) => action === 'answerWithMain').length !== 1 || events.at(-1)?.to !== 'answered',
  )
  expect(wrong).toEqual([])
}, 120_000)

test('a split over ten offices that is killed after any of its writes ends with each order once, or with none', async () => {
  const orders = Array.from({ length: ORDERS }, (_, n) => ({ officeId: 'traffic', note: `第 ${n + 1} 段` }))
  let interrupted = true
  let writes = 0
  for (; interrupted; writes += 1) {
    const report = await street.persona('resident').call('cases.submit', aReport())
    const done = await killed(writes, () => act(street.persona('dispatcher'), report, 'split', { orders }))
    interrupted = done >= writes
    await runScheduler()
    expect(await follows()).toBe(0)
    const made = await Promise.all(orders.map((_, n) => eventsOf(`${report._id}-${n + 1}`)))
    const expected = writes === 0 ? [] : ['split', 'sendOrder']
    expect([writes, ...made.map((events) => events.map(({ action }) => action))]).toEqual([
      writes,
      ...orders.map(() => expected),
    ])
  }
  // The split itself, each of its orders, and the row of the outbox that goes in the end.
  expect(writes).toBeGreaterThan(ORDERS + 2)
}, 240_000)

test('a merge that is killed after any of its writes leaves the report under one that took it, or at the desk', async () => {
  for (let writes = 1; writes <= 4; writes += 1) {
    const main = await street.persona('resident').call('cases.submit', aReport())
    const other = await street.persona('neighbour').call('cases.submit', aReport())
    await killed(writes, () => act(street.persona('dispatcher'), other, 'merge', { mainId: main._id }))
    // Before the scheduler comes to it, the main report is withdrawn.
    await act(
      street.persona('resident'),
      await street.persona('resident').call('cases.get', { caseId: main._id }),
      'withdraw',
    )
    await runScheduler()
    const after = await street.collections.cases.get(other._id)
    expect([writes, after?.state, after?.mainId, after?.open]).toEqual([writes, 'submitted', undefined, true])
    expect(await follows()).toBe(0)
  }
})

test('an issue handled as one and answered, each killed after any of its writes and sent again, is everybody’s once', async () => {
  const centre = street.persona('dispatcher')
  const office = street.persona('enforcement')
  const WRITERS = ['resident', 'neighbour', 'owner']
  const text = '翠湖花园工地夜间施工噪音扰民'
  const file = () =>
    Promise.all(WRITERS.map((name) => street.persona(name).call('cases.submit', aReport({ text, title: text }))))
  const first = await file()
  await runScheduler()
  const [found] = (await centre.call('cases.issues', {})).rows
  const issue = await street.collections.issues.get(found?._id ?? '')
  if (!issue) throw new Error('the reports are no issue')
  let interrupted = true
  let writes = 0
  for (; interrupted; writes += 1) {
    const ids = (writes === 0 ? first : await file()).map(({ _id }) => _id)
    const issueId = `handled-${writes}`
    await street.collections.issues.put({ ...issue, _id: issueId, ids })
    const { main } = await centre.call('cases.issue', { issueId })
    const mainId = main?._id ?? ''
    const gather = () =>
      centre.call(
        'cases.gatherIssue',
        { issueId, mainId, version: main?.version ?? 0 },
        { requestId: `gather-once-${writes}` },
      )
    const gathered = await killed(writes, gather)
    await gather()
    await runScheduler()
    const read = () => centre.call('cases.get', { caseId: mainId })
    const sent = await act(centre, await read(), 'dispatch', { officeId: 'enforcement' })
    const accepted = await act(office, sent, 'accept')
    const answer = (requestId: string) =>
      office.call(
        'cases.act',
        { caseId: mainId, version: accepted.version, action: 'answer', input: { note: '已停止夜间施工。' } },
        { requestId },
      )
    const answered = await killed(writes, () => answer(`answer-once-${writes}`))
    await answer(`answer-once-${writes}`)
    await runScheduler()
    expect(await follows()).toBe(0)
    const steps = await Promise.all(
      ids.map(async (id) => [id === mainId, (await eventsOf(id)).map(({ action }) => action).join(' ')] as const),
    )
    expect([writes, ...steps.map(([isMain, actions]) => [isMain, actions])]).toEqual([
      writes,
      ...ids.map((id) =>
        id === mainId
          ? [true, 'submit gather absorb absorb dispatch accept answer']
          : [false, 'submit gatherUnder answerWithMain'],
      ),
    ])
    expect((await read()).data.mergedCount).toBe(2)
    interrupted = Math.max(gathered, answered) >= writes
  }
  // The step of the main report, one of each of the others, and the row of the outbox that goes in the end.
  expect(writes).toBeGreaterThan(4)
}, 120_000)

test('a run of the scheduler that is killed on its way, and two at once after it, end as one run does', async () => {
  const steps = async (caseId: string) => (await eventsOf(caseId)).map(({ action }) => action)
  const counts = async () =>
    (await street.collections.counters.get(`beiyuan:${isoDate(dayOf(Date.now()))}`))?.counts ?? {}
  /** One case to close, one that is overdue, and what they count, tell and teach, done by a run that is killed. */
  const round = async (writes: number) => {
    const before = await counts()
    const waiting = await street.persona('neighbour').call('cases.submit', aReport())
    const filed = await street.persona('resident').call('cases.submit', aReport())
    const sent = await act(street.persona('dispatcher'), filed, 'dispatch', { officeId: 'construction' })
    const accepted = await act(street.persona('construction'), sent, 'accept')
    await act(street.persona('construction'), accepted, 'answer', { note: '已修好。' })
    const past = { nextAt: Date.now() - 1000, dueAt: Date.now() - 1000 }
    for (const { _id } of [waiting, filed]) await street.collections.cases.update({ _id }, past)
    const done = await killed(writes, runScheduler)
    await Promise.all([runScheduler(), runScheduler()])
    const after = await counts()
    const more = Object.keys(after).map((name) => [name, (after[name] ?? 0) - (before[name] ?? 0)] as const)
    const messages = (await Promise.all([waiting, filed].map(({ _id }) => messagesOf(_id)))).flat()
    return { done, end: { steps: [await steps(waiting._id), await steps(filed._id)], messages, more: more.sort() } }
  }
  await runScheduler()
  const whole = await round(Number.POSITIVE_INFINITY)
  expect(whole.end.steps).toEqual([
    ['submit', 'overdue'],
    ['submit', 'dispatch', 'accept', 'answer', 'autoClose'],
  ])
  // Each part of a run is killed after every write of its own in its own test; here they are together.
  for (let writes = 1; writes <= whole.done; writes += 5) {
    expect([writes, (await round(writes)).end]).toEqual([writes, whole.end])
  }
}, 120_000)
