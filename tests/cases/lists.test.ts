import type { Cursor } from '@contract/case'
import type { CaseRow } from '@contract/caseView'
import type { InputOf } from '@contract/contract'
import { act, aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
  for (let index = 0; index < 25; index += 1) {
    await street.persona('resident').call('cases.submit', aReport({ title: `第 ${index} 件` }))
  }
})
afterAll(() => street.close())

async function all(username: string, input: InputOf<'cases.list'>): Promise<CaseRow[]> {
  const rows: CaseRow[] = []
  let after: Cursor | undefined
  do {
    const page = await street.persona(username).call('cases.list', { ...input, after, limit: 10 })
    rows.push(...page.rows)
    after = page.next
  } while (after)
  return rows
}

const desk = { key: { office: 'centre-command' }, kind: 'report' } as const

test.each(['due', 'newest'] as const)('pages by key give every case once, in order: %s', async (order) => {
  const rows = await all('dispatcher', { ...desk, order })
  expect(rows).toHaveLength(25)
  expect(new Set(rows.map((row) => row._id)).size).toBe(25)
  const keys = rows.map((row) => (order === 'due' ? (row.dueAt ?? 0) : -row.createdAt))
  expect(keys).toEqual([...keys].sort((a, b) => a - b))
})

test('cases that share one limit to the millisecond are still paged without loss', async () => {
  const rows = await all('dispatcher', { ...desk, order: 'due' })
  const same = Date.now() + 1_000_000
  for (const row of rows) await street.collections.cases.update({ _id: row._id }, { dueAt: same })
  const again = await all('dispatcher', { ...desk, order: 'due' })
  expect(new Set(again.map((row) => row._id)).size).toBe(25)
})

test('cases with one limit stand in the order in which they came', async () => {
  const rows = await all('dispatcher', { ...desk, order: 'due' })
  const numbers = rows.map((row) => row.number)
  expect(numbers).toEqual([...numbers].sort())
})

test('the queue is read by state, and for the centre by the office that leads', async () => {
  const [first, second] = await all('dispatcher', { ...desk, order: 'newest' })
  if (!first || !second) throw new Error('cases are expected')
  await act(street.persona('dispatcher'), first, 'dispatch', { officeId: 'construction' })
  await act(street.persona('dispatcher'), second, 'dispatch', { officeId: 'property' })
  expect(await all('dispatcher', { ...desk, state: 'submitted', order: 'due' })).toHaveLength(23)
  const led = await all('dispatcher', { ...desk, leadOfficeId: 'property', order: 'due' })
  expect(led.map((row) => row._id)).toEqual([second._id])
  const ledInState = { ...desk, leadOfficeId: 'property', state: 'dispatched', order: 'due' } as const
  expect(await all('dispatcher', ledInState)).toHaveLength(1)
  const office = { key: { office: 'construction' }, kind: 'report', order: 'due', open: true } as const
  expect((await all('construction', office)).map((row) => row._id)).toEqual([first._id])
})

test('a summary counts each open state', async () => {
  const summary = await street.persona('dispatcher').call('cases.summary', desk)
  expect(summary.states).toEqual({
    submitted: 23,
    dispatched: 2,
    accepted: 0,
    answered: 0,
    reviewing: 0,
    returning: 0,
    waiting: 0,
  })
  expect(await street.persona('resident').call('cases.summary', { key: 'mine', kind: 'report' })).toMatchObject({
    states: { submitted: 23, dispatched: 2 },
  })
})

test('one’s own open and closed reports are told apart', async () => {
  const mine = { key: 'mine', kind: 'report', order: 'newest' } as const
  expect(await all('resident', { ...mine, open: true })).toHaveLength(25)
  expect(await all('resident', { ...mine, open: false })).toEqual([])
})

test('an inbox marked as seen has nothing unread until the next step', async () => {
  const centre = street.persona('dispatcher')
  expect((await centre.call('cases.inbox', {})).rows.some((row) => row.unread)).toBe(true)
  await centre.call('account.markInboxSeen', {})
  expect((await centre.call('cases.inbox', {})).rows.some((row) => row.unread)).toBe(false)
  await street.persona('resident').call('cases.submit', aReport())
  expect((await centre.call('cases.inbox', {})).rows.filter((row) => row.unread)).toHaveLength(1)
})
