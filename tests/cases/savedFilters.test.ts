import type { Cursor } from '@contract/case'
import type { CaseRow } from '@contract/caseView'
import type { InputOf } from '@contract/contract'
import { SAVED_FILTERS_MOST, SHORTLIST_MOST } from '@contract/savedFilter'
import { act, aReport } from '../harness/reports'
import { type Person, startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
let centre: Person
let rows: CaseRow[]

beforeAll(async () => {
  street = await startTestStreet()
  centre = street.persona('dispatcher')
  for (let index = 0; index < 12; index += 1) {
    const filed = await street.persona('resident').call('cases.submit', aReport({ title: `第 ${index} 件` }))
    if (index % 3 === 1) await act(centre, filed, 'prioritise', { urgency: 'urgent' })
    if (index % 6 === 2) await act(centre, filed, 'prioritise', { urgency: 'critical' })
  }
  rows = await all({ ...desk, order: 'oldest' })
})
afterAll(() => street.close())

const desk = { key: { office: 'centre-command' }, kind: 'report' } as const

async function all(input: InputOf<'cases.list'>): Promise<CaseRow[]> {
  const found: CaseRow[] = []
  let after: Cursor | undefined
  do {
    const page = await centre.call('cases.list', { ...input, after, limit: 5 })
    found.push(...page.rows)
    after = page.next
  } while (after)
  return found
}

const RANK = { normal: 0, urgent: 1, critical: 2 }

test('the most urgent come first, and among equals the nearest limit; pages lose and repeat none', async () => {
  const found = await all({ ...desk, order: 'urgent' })
  expect(new Set(found.map((row) => row._id)).size).toBe(12)
  const keys = found.map((row) => -RANK[row.urgency] * 1e15 + (row.dueAt ?? 0))
  expect(keys).toEqual([...keys].sort((a, b) => a - b))
  expect(found.slice(0, 2).map((row) => row.urgency)).toEqual(['critical', 'critical'])
})

test('the oldest first is the newest first turned round', async () => {
  const newest = await all({ ...desk, order: 'newest' })
  expect(rows.map((row) => row._id)).toEqual(newest.map((row) => row._id).reverse())
})

test.each(['due', 'urgent', 'oldest', 'newest'] as const)('only what is late, in every order: %s', async (order) => {
  const late = rows.slice(0, 7)
  const past = Date.now() - 60_000
  for (const [index, row] of late.entries()) {
    await street.collections.cases.update({ _id: row._id }, { dueAt: past - index })
  }
  const found = await all({ ...desk, order, overdue: true })
  expect(found.map((row) => row._id).sort()).toEqual(late.map((row) => row._id).sort())
  const urgent = await all({ ...desk, order, overdue: true, state: 'submitted' })
  expect(urgent).toHaveLength(7)
})

test('several lists are counted at once, each under a key that one holds', async () => {
  const filters = [
    { ...desk, open: true },
    { ...desk, overdue: true },
    { ...desk, state: 'dispatched' as const },
    { key: 'assigned' as const, kind: 'report' as const },
  ]
  expect(await centre.call('cases.counts', { filters })).toEqual([12, 7, 0, 0])
  const foreign = { filters: [{ key: { office: 'property' }, kind: 'report' as const }] }
  expect(await centre.refusal('cases.counts', foreign)).toMatchObject({ code: 'NOT_ALLOWED' })
})

const FILTER = { officeId: 'centre-command', state: 'submitted', order: 'urgent' } as const

test('filters are kept on the account, replaced by name, and at most twenty', async () => {
  await centre.call('account.saveFilter', { name: '急件', filter: FILTER })
  await centre.call('account.saveFilter', { name: '超时', filter: { ...FILTER, overdue: true } })
  const replaced = await centre.call('account.saveFilter', { name: '急件', filter: { ...FILTER, order: 'due' } })
  expect(replaced.savedFilters.map(({ name, filter }) => [name, filter.order])).toEqual([
    ['急件', 'due'],
    ['超时', 'urgent'],
  ])
  const removed = await centre.call('account.removeFilter', { name: '超时' })
  expect(removed.savedFilters).toHaveLength(1)
  await Promise.all(
    Array.from({ length: SAVED_FILTERS_MOST - 1 }, (_, index) =>
      centre.call('account.saveFilter', { name: `筛选 ${index}`, filter: FILTER }),
    ),
  )
  expect((await centre.call('account.me', {}))?.savedFilters).toHaveLength(SAVED_FILTERS_MOST)
  expect(await centre.refusal('account.saveFilter', { name: '多了', filter: FILTER })).toMatchObject({
    fields: [{ field: 'name' }],
  })
  expect((await centre.call('account.saveFilter', { name: '急件', filter: FILTER })).savedFilters).toHaveLength(20)
  const foreign = { name: '别人的', filter: { ...FILTER, officeId: 'property' } }
  expect(await centre.refusal('account.saveFilter', foreign)).toMatchObject({ code: 'NOT_ALLOWED' })
})

test('starred cases are listed in the order of starring; what went to others is not shown', async () => {
  const office = street.persona('construction')
  const [first, second] = rows
  if (!first || !second) throw new Error('cases are expected')
  for (const row of [second, first]) {
    const current = await centre.call('cases.get', { caseId: row._id })
    await act(centre, current, 'dispatch', { officeId: 'construction' })
    await office.call('account.star', { caseId: row._id, starred: true })
  }
  await office.call('account.star', { caseId: first._id, starred: true })
  const starred = () => office.call('cases.shortlist', {})
  expect((await starred()).map((row) => row._id)).toEqual([second._id, first._id])
  await act(centre, await centre.call('cases.get', { caseId: second._id }), 'dispatch', { officeId: 'property' })
  expect((await starred()).map((row) => row._id)).toEqual([first._id])
  await office.call('account.star', { caseId: first._id, starred: false })
  expect(await starred()).toEqual([])
})

test('a shortlist holds a hundred at most', async () => {
  const full = Array.from({ length: SHORTLIST_MOST }, (_, index) => `case-${index}`)
  await street.collections.accounts.update({ _id: 'demo-property' }, { shortlist: full })
  const star = { caseId: 'one-more', starred: true }
  expect(await street.persona('property').refusal('account.star', star)).toMatchObject({ code: 'INVALID_INPUT' })
})
