import { act, aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

/** A text that no duty of the catalogue has words for, so that category and place decide. */
const UNCLEAR = '请派人过来看一看，谢谢。'

const categories = async () => (await street.persona('resident').call('account.street', {})).categories

test('another category gives the office that is proposed and the limit of its row, and the step tells which', async () => {
  const [first, second] = (await categories()).filter(({ matters }) => matters.length > 0)
  if (!first || !second) throw new Error('the street has fewer than two categories')
  const resident = street.persona('resident')
  const filed = await resident.call('cases.submit', aReport({ text: UNCLEAR, categoryId: first._id }))
  const before = await street.persona('dispatcher').call('cases.get', { caseId: filed._id })
  const changed = await act(street.persona('dispatcher'), before, 'recategorise', { categoryId: second._id })
  expect(changed.categoryId).toBe(second._id)
  expect(changed.suggestion).not.toEqual(before.suggestion)
  expect(changed.events.at(-1)).toMatchObject({ internal: true, facts: { categoryId: second._id } })
  expect((await resident.call('cases.get', { caseId: filed._id })).events).toHaveLength(1)
})

test('a category with a limit of its own moves the limit that runs, and a pause keeps its end', async () => {
  const [category] = await categories()
  const categoryId = category?._id ?? ''
  const row = { scope: 'category', key: categoryId, urgency: 'normal' } as const
  const limit = { unit: 'workingHours', amount: 2 } as const
  await street.persona('admin').call('admin.setLimit', { row, limit, source: '测试', version: 0 })
  await street.restartFunctions()
  const dispatcher = street.persona('dispatcher')
  const office = street.persona('construction')
  const filed = await street.persona('resident').call('cases.submit', aReport({ text: UNCLEAR }))
  const dispatched = await act(dispatcher, filed, 'dispatch', { officeId: 'construction' })
  const accepted = await act(office, dispatched, 'accept')
  const asked = await act(office, accepted, 'ask', { note: '请问在哪里？' })
  const paused = await act(dispatcher, asked, 'recategorise', { categoryId })
  expect(paused.dueAt).toBe(asked.dueAt)
  const resumed = await act(office, paused, 'resume')
  expect(resumed.dueAt).toBeLessThan(accepted.dueAt ?? 0)
})

test('a category that is unknown, or that the report has already, is refused by its field', async () => {
  const [category] = await categories()
  const categoryId = category?._id ?? ''
  const dispatcher = street.persona('dispatcher')
  const filed = await street.persona('resident').call('cases.submit', aReport({ text: UNCLEAR, categoryId }))
  for (const wrong of [categoryId, 'no-such-category']) {
    const input = { caseId: filed._id, version: filed.version, action: 'recategorise', input: { categoryId: wrong } }
    expect(await dispatcher.refusal('cases.act', input)).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'categoryId' }],
    })
  }
})

test('who corrects a report has the office proposed anew by what it says now', async () => {
  const resident = street.persona('resident')
  const dispatcher = street.persona('dispatcher')
  const filed = await resident.call('cases.submit', aReport({ text: '楼下烧烤油烟很大，熏得开不了窗。' }))
  const before = await dispatcher.call('cases.get', { caseId: filed._id })
  await act(resident, filed, 'correct', { text: '写错了：是路灯不亮，晚上看不清。', address: '柳青社区菜场门口' })
  const after = await dispatcher.call('cases.get', { caseId: filed._id })
  expect(after.title).toContain('路灯')
  expect(after.suggestion?.words).toContain('路灯')
  expect(after.suggestion?.matter).not.toBe(before.suggestion?.matter)
})

test('a report that was put under another one is listed among what its reporter still waits for, until that is answered', async () => {
  const resident = street.persona('resident')
  const dispatcher = street.persona('dispatcher')
  const office = street.persona('construction')
  const main = await street.persona('neighbour').call('cases.submit', aReport())
  const mine = await resident.call('cases.submit', aReport())
  await act(dispatcher, mine, 'merge', { mainId: main._id })
  const listed = async (waits: boolean) =>
    (await resident.call('cases.list', { key: 'mine', kind: 'report', waits, order: 'newest', limit: 50 })).rows.map(
      ({ _id }) => _id,
    )
  expect(await listed(true)).toContain(mine._id)
  expect(await listed(false)).not.toContain(mine._id)
  const now = await dispatcher.call('cases.get', { caseId: main._id })
  const dispatched = await act(dispatcher, now, 'dispatch', { officeId: 'construction' })
  const accepted = await act(office, dispatched, 'accept')
  await act(office, accepted, 'answer', { note: '已修好。' })
  await act(resident, await resident.call('cases.get', { caseId: mine._id }), 'rate', { rating: 5 })
  expect(await listed(true)).not.toContain(mine._id)
  expect(await listed(false)).toContain(mine._id)
})
