import type { CaseView } from '@contract/caseView'
import { ordersOf } from '@contract/workflow/orders'
import { act, aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

const ORDERS = [
  { officeId: 'traffic', note: '设置围挡' },
  { officeId: 'sanitation', note: '清理现场' },
]

type Case = Pick<CaseView, '_id'>
const seenBy = (username: string, { _id }: Case) => street.persona(username).call('cases.get', { caseId: _id })
const take = async (username: string, theCase: Case, action: string, input = {}): Promise<CaseView> =>
  act(street.persona(username), await seenBy(username, theCase), action, input)
const refusal = async (username: string, theCase: Case, action: string, input = {}) => {
  const { _id, version } = await seenBy(username, theCase)
  return street.persona(username).refusal('cases.act', { caseId: _id, version, action, input })
}
const child = (parent: Case, order: number): Case => ({ _id: `${parent._id}-${order}` })

/** A report in the hands of an office, split over two others. */
async function split(orders = ORDERS): Promise<CaseView> {
  const report = await street.persona('resident').call('cases.submit', aReport({ type: 'help' }))
  await take('dispatcher', report, 'dispatch', { officeId: 'construction' })
  await take('construction', report, 'accept')
  return take('dispatcher', report, 'split', { orders })
}

/** Both orders answered by their offices. */
async function answeredOrders(parent: Case): Promise<void> {
  for (const [index, { officeId }] of ORDERS.entries()) {
    await take(officeId, child(parent, index + 1), 'accept')
    await take(officeId, child(parent, index + 1), 'answer', { note: `${officeId}：已完成` })
  }
}

test('each office gets an order of its own with what was reported, its task and its own limit', async () => {
  const parent = await split()
  expect(parent).toMatchObject({ state: 'accepted', leadOfficeId: 'construction' })
  const order = await seenBy('traffic', child(parent, 1))
  expect(order).toMatchObject({
    state: 'dispatched',
    number: `${parent.number}-1`,
    parentId: parent._id,
    leadOfficeId: 'traffic',
    text: parent.text,
    place: { address: parent.place.address },
  })
  expect(order.dueAt).toBeGreaterThan(Date.now())
  expect(order.events.at(-1)?.note).toBe('设置围挡')
  expect(await street.persona('sanitation').refusal('cases.get', { caseId: order._id })).toMatchObject({
    code: 'NOT_FOUND',
  })
  expect(await street.persona('traffic').refusal('cases.get', { caseId: parent._id })).toMatchObject({
    code: 'NOT_FOUND',
  })
})

test('the person sees which offices work on it, and neither the orders nor what the offices tell each other', async () => {
  const parent = await split()
  await answeredOrders(parent)
  const mine = await seenBy('resident', parent)
  const told = mine.events.find(({ action }) => action === 'split')
  expect(told).toMatchObject({ facts: { officeIds: 'traffic,sanitation' } })
  for (const hidden of ['设置围挡', '已完成']) expect(JSON.stringify(mine)).not.toContain(hidden)
  expect(await street.persona('resident').refusal('cases.get', { caseId: child(parent, 1)._id })).toMatchObject({
    code: 'NOT_FOUND',
  })
  const inbox = await street.persona('resident').call('cases.inbox', { limit: 50 })
  expect(inbox.rows.filter(({ event }) => event.caseId !== parent._id && event.caseId.startsWith(parent._id))).toEqual(
    [],
  )
})

test('the whole is answered once every order has been, and the person hears one answer', async () => {
  const parent = await split()
  expect(await refusal('construction', parent, 'answer', { note: '好了' })).toMatchObject({
    code: 'WRONG_STATE',
    message: expect.stringContaining('子工单'),
  })
  await answeredOrders(parent)
  const desk = await seenBy('construction', parent)
  expect(ordersOf(desk.data)).toMatchObject([
    { officeId: 'traffic', state: 'answered', note: 'traffic：已完成' },
    { officeId: 'sanitation', state: 'answered', note: 'sanitation：已完成' },
  ])
  expect(await take('construction', parent, 'answer', { note: '都办好了。' })).toMatchObject({ state: 'answered' })
  expect((await seenBy('resident', parent)).data.answer).toMatchObject({ note: '都办好了。' })
})

test('the centre takes an order back, and the whole waits for it no more', async () => {
  const parent = await split()
  await take('traffic', child(parent, 1), 'accept')
  await take('traffic', child(parent, 1), 'answer', { note: '好了' })
  expect(await take('dispatcher', child(parent, 2), 'withdrawOrder', { note: '不需要了' })).toMatchObject({
    state: 'withdrawn',
  })
  expect(ordersOf((await seenBy('construction', parent)).data).map(({ state }) => state)).toEqual(['answered', 'ended'])
  expect(await take('construction', parent, 'answer', { note: '好了' })).toMatchObject({ state: 'answered' })
})

test('an order that is returned and sent elsewhere is told to the whole with its new office', async () => {
  const parent = await split()
  await take('traffic', child(parent, 1), 'return', { officeId: 'enforcement', note: '归执法队' })
  await take('dispatcher', child(parent, 1), 'approveReturn', { officeId: 'enforcement' })
  expect(ordersOf((await seenBy('construction', parent)).data)[0]).toMatchObject({
    officeId: 'enforcement',
    state: 'open',
  })
})

test('an order that the centre sends back to its office makes the whole wait again', async () => {
  const parent = await split()
  await answeredOrders(parent)
  await take('dispatcher', child(parent, 2), 'reopen', { note: '没有清理干净' })
  expect((await refusal('construction', parent, 'answer', { note: '好了' })).code).toBe('WRONG_STATE')
})

test('the orders of a report that is withdrawn end with it', async () => {
  const report = await street.persona('resident').call('cases.submit', aReport())
  await take('dispatcher', report, 'split', { orders: ORDERS })
  await take('resident', report, 'withdraw')
  expect((await seenBy('dispatcher', child(report, 1))).state).toBe('withdrawn')
  expect((await seenBy('dispatcher', child(report, 2))).state).toBe('withdrawn')
})

test('the centre finds the orders under the report', async () => {
  const parent = await split()
  const found = await street.persona('dispatcher').call('cases.linked', { caseId: parent._id, link: 'parent' })
  expect(found.rows.map(({ number }) => number).sort()).toEqual([`${parent.number}-1`, `${parent.number}-2`])
})

test('the office of an order reads the reporter’s number where the report lets it, and that is recorded', async () => {
  const parent = await split()
  const contact = await street.persona('traffic').call('cases.contact', { caseId: child(parent, 1)._id })
  expect(contact.phone).toMatch(/^139\d{8}$/)
  const records = await street.collections.accessRecords.find({
    where: { caseId: child(parent, 1)._id },
    order: [['at', 'desc']],
    limit: 5,
  })
  expect(records).toHaveLength(1)
})

const ten = Array.from({ length: 10 }, () => ({ officeId: 'traffic', note: '一段' }))

/** What is refused, with a word of the reason. */
const REFUSED: ReadonlyArray<
  [name: string, what: () => Promise<{ code: string; message: string }>, code: string, says: string]
> = [
  [
    'split an order again',
    async () => refusal('dispatcher', child(await split(), 1), 'split', { orders: ORDERS }),
    'WRONG_STATE',
    '原工单',
  ],
  [
    'merge an order into another report',
    async () => {
      const other = await street.persona('neighbour').call('cases.submit', aReport())
      return refusal('dispatcher', child(await split(), 1), 'merge', { mainId: other._id })
    },
    'WRONG_STATE',
    '原工单',
  ],
  [
    'split a report into eleven orders in two steps',
    async () => refusal('dispatcher', await split(ten.slice(0, 9)), 'split', { orders: ORDERS }),
    'WRONG_STATE',
    '10',
  ],
  [
    'send an order to an office that does not exist',
    async () => {
      const report = await street.persona('resident').call('cases.submit', aReport())
      return refusal('dispatcher', report, 'split', { orders: [...ORDERS, { officeId: 'nowhere', note: '办' }] })
    },
    'INVALID_INPUT',
    '',
  ],
  [
    'take back what is no order',
    async () => refusal('dispatcher', await split(), 'withdrawOrder', { note: '不要了' }),
    'WRONG_STATE',
    '子工单',
  ],
]

test.each(REFUSED)('nobody may %s', async (_, what, code, says) => {
  const refused = await what()
  expect(refused.code).toBe(code)
  expect(refused.message).toContain(says)
})
