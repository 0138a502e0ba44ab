import { BULK_MOST } from '@contract/case'
import type { CaseView } from '@contract/caseView'
import type { InputOf } from '@contract/contract'
import { act, aReport } from '../harness/reports'
import { type Person, startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
let resident: Person
let centre: Person
let office: Person

beforeAll(async () => {
  street = await startTestStreet()
  resident = street.persona('resident')
  centre = street.persona('dispatcher')
  office = street.persona('construction')
})
afterAll(() => street.close())

type BulkInput = InputOf<'cases.bulkAct'>

const file = (text?: string) => resident.call('cases.submit', aReport(text ? { text } : {}))
const itemsOf = (cases: readonly CaseView[]) => cases.map(({ _id, version }) => ({ caseId: _id, version }))
const read = (caseId: string) => centre.call('cases.get', { caseId })
const bulk = (person: Person, input: BulkInput, requestId?: string) =>
  person.call('cases.bulkAct', input, requestId ? { requestId } : {})

test('a preview says by the same checks what would happen to each, and writes nothing', async () => {
  const cases = [await file(), await file()]
  const moved = await act(resident, await file(), 'withdraw')
  const input = { action: 'dispatch', input: { officeId: 'construction' }, preview: true }
  const rows = await bulk(centre, { ...input, items: itemsOf([...cases, moved]) })
  expect(rows.map(({ ok, error }) => error?.code ?? ok)).toEqual([true, true, 'WRONG_STATE'])
  expect(rows[0]).toMatchObject({
    number: cases[0]?.number,
    before: { state: 'submitted' },
    after: { state: 'dispatched', officeName: '城乡建设办' },
  })
  for (const each of cases) expect(await read(each._id)).toMatchObject({ state: 'submitted', version: 1 })
})

test('one case that cannot be acted on holds up none of the others, and each is told why', async () => {
  const good = [await file(), await file()]
  const stale = await file()
  await act(street.persona('dispatcher2'), stale, 'prioritise', { urgency: 'urgent' })
  const [first, second] = good
  if (!first || !second) throw new Error('two cases are expected')
  const items = itemsOf([first, stale, second])
  const rows = await bulk(centre, {
    action: 'dispatch',
    input: { officeId: 'property' },
    items: [...items, { caseId: 'nowhere', version: 1 }],
  })
  expect(rows.map(({ ok, error }) => error?.code ?? ok)).toEqual([true, 'CONFLICT', true, 'NOT_FOUND'])
  expect(rows[1]?.error?.message).toContain('楼*强')
  expect(rows[3]?.number).toBeUndefined()
  for (const { _id } of good) expect(await read(_id)).toMatchObject({ state: 'dispatched', leadOfficeId: 'property' })
  expect(await read(stale._id)).toMatchObject({ state: 'submitted' })
})

test('the same request sent twice, also both at once, does nothing twice', async () => {
  const cases = await Promise.all([file(), file(), file()])
  const input: BulkInput = { action: 'dispatch', input: { officeId: 'construction' }, items: itemsOf(cases) }
  const send = () => bulk(centre, input, 'bulk-request-1')
  const both = await Promise.all([send(), send()])
  const again = await send()
  for (const rows of [...both, again]) expect(rows.map((row) => row.ok)).toEqual([true, true, true])
  for (const { _id } of cases) expect(await read(_id)).toMatchObject({ version: 2 })
})

test('a row that failed is tried again under the same request, as it stands now', async () => {
  const [done, stale] = [await file(), await file()]
  const newer = await act(centre, stale, 'prioritise', { urgency: 'critical' })
  const input = { action: 'dispatch', input: { officeId: 'construction' } }
  const first = await bulk(centre, { ...input, items: itemsOf([done, stale]) }, 'bulk-request-2')
  expect(first.map((row) => row.ok)).toEqual([true, false])
  expect(first[1]?.before?.version).toBe(newer.version)
  const retried = await bulk(centre, { ...input, items: itemsOf([newer]) }, 'bulk-request-2')
  expect(retried.map((row) => row.ok)).toEqual([true])
  expect(await read(stale._id)).toMatchObject({ state: 'dispatched', version: 3 })
})

test('each goes to its suggested office; one without a reason for it is left to a person', async () => {
  const road = await file('小区门口的路面塌陷，路灯也不亮。')
  const parking = await street
    .persona('neighbour')
    .call('cases.submit', aReport({ text: '拖欠工资三个月，老板不见了。' }))
  const vague = await resident.call('cases.submit', { ...aReport(), text: '有事想说说。', place: { address: '' } })
  const seen = await Promise.all([road, parking, vague].map(({ _id }) => read(_id)))
  expect(seen[2]?.suggestion?.voice).toBe('fallback')
  const rows = await bulk(centre, { action: 'dispatch', input: {}, toSuggested: true, items: itemsOf(seen) })
  expect(rows.map(({ ok, error }) => error?.code ?? ok)).toEqual([true, true, 'WRONG_STATE'])
  for (const { _id, suggestion } of seen.slice(0, 2)) {
    expect(await read(_id)).toMatchObject({ state: 'dispatched', leadOfficeId: suggestion?.officeId })
  }
  expect(new Set(rows.slice(0, 2).map((row) => row.after?.officeName)).size).toBe(2)
})

test('an office accepts its cases and shares them out among its people', async () => {
  const cases = await Promise.all([file(), file()])
  const dispatched = await bulk(centre, {
    action: 'dispatch',
    input: { officeId: 'construction' },
    items: itemsOf(cases),
  })
  const items = dispatched.map(({ caseId, after }) => ({ caseId, version: after?.version ?? 0 }))
  const accepted = await bulk(office, { action: 'accept', input: {}, items })
  expect(accepted.map((row) => row.after?.state)).toEqual(['accepted', 'accepted'])
  const given = await bulk(office, {
    action: 'assign',
    input: { personId: 'demo-construction2' },
    items: accepted.map(({ caseId, after }) => ({ caseId, version: after?.version ?? 0 })),
  })
  expect(given.map((row) => row.after?.assigneeName)).toEqual(['徐*燕', '徐*燕'])
})

test.each(['answer', 'close', 'decline', 'transfer', 'constructor'])(
  '%s is refused for many at once',
  async (action) => {
    const filed = await file()
    const refused = await centre.refusal('cases.bulkAct', { action, input: {}, items: itemsOf([filed]) })
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'action' }] })
  },
)

test('each case is acted on in the right of the caller alone, and fifty are the most', async () => {
  const filed = await file()
  const input: BulkInput = { action: 'remark', input: { note: '看过' }, items: itemsOf([filed]) }
  expect(await bulk(office, input)).toMatchObject([{ ok: false, error: { code: 'NOT_FOUND' } }])
  expect(await resident.refusal('cases.bulkAct', input)).toMatchObject({ code: 'NOT_ALLOWED' })
  const tooMany = Array.from({ length: BULK_MOST + 1 }, (_, index) => ({ caseId: `c${index}`, version: 1 }))
  const refused = await centre.refusal('cases.bulkAct', { ...input, items: tooMany })
  expect(refused.fields).toEqual([{ field: 'items', message: '一次最多 50 件。' }])
})

test('fifty at once are dispatched within the time of a call', async () => {
  const cases = await Promise.all(Array.from({ length: BULK_MOST }, () => file()))
  const startedAt = Date.now()
  const rows = await bulk(centre, { action: 'dispatch', input: { officeId: 'property' }, items: itemsOf(cases) })
  expect(rows.filter((row) => row.ok)).toHaveLength(BULK_MOST)
  expect(Date.now() - startedAt).toBeLessThan(10_000)
  if (process.env.VERBOSE) console.log(`${Date.now() - startedAt} ms`)
  expect(Buffer.byteLength(JSON.stringify(rows))).toBeLessThan(100_000)
})
