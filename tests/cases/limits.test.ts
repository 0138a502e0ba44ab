import type { InputOf, OutputOf } from '@contract/contract'
import { limitKey } from '@contract/limits'
import { act, aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

type Row = InputOf<'admin.setLimit'>['row']
type LimitsView = OutputOf<'admin.limits'>

const admin = () => street.persona('admin')
const HELP: Row = { scope: 'type', key: 'help', urgency: 'normal' }

const versionOf = ({ rows }: LimitsView, row: Row): number =>
  rows.find((each) => JSON.stringify(keyOf(each)) === JSON.stringify(keyOf(row)))?.version ?? 0
const keyOf = (row: Row | LimitsView['rows'][number]) => [row.scope, 'key' in row ? row.key : '', row.urgency]

async function setLimit(row: Row, limit: InputOf<'admin.setLimit'>['limit'], source = '试验') {
  const version = versionOf(await admin().call('admin.limits', {}), row)
  return admin().call('admin.setLimit', { row, limit, source, version })
}

test('the seeded table follows the sources that it names', async () => {
  const { rows } = await admin().call('admin.limits', {})
  expect(rows).toContainEqual(
    expect.objectContaining({ scope: 'type', key: 'consult', limit: { unit: 'workingDays', amount: 1 } }),
  )
  for (const row of rows) expect(row.source).not.toBe('')
})

test('an edit moves no case that runs already, and holds for the next dispatch', async () => {
  const file = () => street.persona('resident').call('cases.submit', aReport({ type: 'help' }))
  const dispatch = async () => act(street.persona('dispatcher'), await file(), 'dispatch', { officeId: 'construction' })
  const before = await dispatch()
  await setLimit(HELP, { unit: 'workingDays', amount: 2 })
  // Other instances keep what they read for a minute at most: as if it had passed.
  await street.restartFunctions()
  const after = await dispatch()
  expect((await street.persona('dispatcher').call('cases.get', { caseId: before._id })).dueAt).toBe(before.dueAt)
  expect(after.dueAt).toBeLessThan(before.dueAt ?? 0)
  await setLimit(HELP, null)
  const { rows } = await admin().call('admin.limits', {})
  expect(rows.find((row) => row.scope === 'type' && row.key === 'help')?.limit).toBeUndefined()
})

test('the changes of one row are found by its name, without those of others', async () => {
  const row: Row = { scope: 'step', key: 'supervise', urgency: 'normal' }
  for (const amount of [2, 3]) await setLimit(row, { unit: 'workingDays', amount })
  await setLimit({ scope: 'step', key: 'urge', urgency: 'normal' }, { unit: 'workingDays', amount: 4 })
  const entered = (await admin().call('admin.limits', {})).rows.find((each) => limitKey(each) === limitKey(row))
  const { rows } = await admin().call('admin.log', { what: 'limits', thing: entered?.thing })
  expect(rows.map(({ after }) => after.limit)).toEqual([3, 2].map((amount) => ({ unit: 'workingDays', amount })))
})

test('every edit leaves who changed what, from what to what', async () => {
  await setLimit({ scope: 'step', key: 'pause', urgency: 'normal' }, { unit: 'workingDays', amount: 4 }, '街道会议纪要')
  const { rows } = await admin().call('admin.log', { what: 'limits', limit: 1 })
  expect(rows[0]).toMatchObject({
    what: 'limits',
    thing: 'beiyuan:step:pause:normal',
    nameMasked: '骆*静',
    before: { limit: { unit: 'workingDays', amount: 5 } },
    after: { limit: { unit: 'workingDays', amount: 4 }, source: '街道会议纪要' },
  })
})

test('of two who edit the same row the second is told who was first, and nothing of theirs is written', async () => {
  const row: Row = { scope: 'type', key: 'suggest', urgency: 'normal' }
  const input = { row, limit: { unit: 'workingDays', amount: 9 }, source: '', version: 0 } as const
  await admin().call('admin.setLimit', input)
  const refused = await admin().refusal('admin.setLimit', { ...input, limit: { unit: 'workingDays', amount: 3 } })
  expect(refused.code).toBe('CONFLICT')
  expect(refused.message).toContain('骆*静')
  const { rows } = await admin().call('admin.limits', {})
  expect(rows.find((each) => each.scope === 'type' && each.key === 'suggest')?.limit?.amount).toBe(9)
})

test('the same edit sent twice is carried out once', async () => {
  const row: Row = { scope: 'type', key: 'praise', urgency: 'normal' }
  const input = { row, limit: { unit: 'workingDays', amount: 8 }, source: '', version: 0 } as const
  const first = await admin().call('admin.setLimit', input, { requestId: 'limit-twice-1' })
  const second = await admin().call('admin.setLimit', input, { requestId: 'limit-twice-1' })
  expect(second).toEqual(first)
})

test.each([
  [
    'a confirmation in office hours',
    { scope: 'step', key: 'confirm', urgency: 'normal' },
    'workingHours',
    7,
    'limit.unit',
  ],
  ['no time at all', { scope: 'street', urgency: 'normal' }, 'workingDays', 0, 'limit.amount'],
  ['longer than a year', { scope: 'street', urgency: 'normal' }, 'workingDays', 366, 'limit.amount'],
] as const)('%s is refused at its field', async (_, row, unit, amount, field) => {
  const refused = await admin().refusal('admin.setLimit', { row, limit: { unit, amount }, source: '', version: 0 })
  expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field }] })
})

test('nobody but an administrator sees or edits the table', async () => {
  for (const name of ['resident', 'dispatcher', 'hotline', 'construction'])
    expect((await street.persona(name).refusal('admin.limits', {})).code).toBe('NOT_ALLOWED')
})
