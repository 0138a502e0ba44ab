import type { CaseView } from '@contract/caseView'
import { act, aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

const SECRET = '我是三楼的住户，晚上常听到争吵。'

const report = (change: Parameters<typeof aReport>[0] = {}) =>
  street.persona('resident').call('cases.submit', aReport({ type: 'help', text: SECRET, ...change }))
const join = (main: Pick<CaseView, '_id'>, options?: { requestId: string }) =>
  street
    .persona('neighbour')
    .call('cases.submit', aReport({ type: 'help', text: '我也遇到', joins: main._id }), options)
const take = async (username: string, { _id }: Pick<CaseView, '_id'>, action: string, input = {}) => {
  const person = street.persona(username)
  return act(person, await person.call('cases.get', { caseId: _id }), action, input)
}

test('who joins a report has one of their own under it, and learns number and state and nothing else', async () => {
  const main = await report()
  const joined = await join(main)
  expect(joined).toMatchObject({ state: 'merged', main: { number: main.number, state: 'submitted' } })
  expect(joined.number).not.toBe(main.number)
  const told = JSON.stringify(joined)
  for (const hidden of [SECRET, main._id, '陈']) expect(told).not.toContain(hidden)
  expect(await street.persona('neighbour').refusal('cases.get', { caseId: main._id })).toMatchObject({
    code: 'NOT_FOUND',
  })
  expect((await street.persona('dispatcher').call('cases.get', { caseId: main._id })).data.mergedCount).toBe(1)
})

test('who joined hears public notes and the answer, and rates it', async () => {
  const main = await report()
  const joined = await join(main)
  await take('dispatcher', main, 'dispatch', { officeId: 'construction', note: '内部：先电话联系' })
  await take('construction', main, 'accept', { note: '明天到现场' })
  await take('construction', main, 'progress', { note: '已到现场' })
  await take('construction', main, 'answer', { note: '已解决' })
  const mine = await street.persona('neighbour').call('cases.get', { caseId: joined._id })
  expect(mine).toMatchObject({ state: 'answered', data: { answer: { note: '已解决' } } })
  expect(JSON.stringify(mine)).toContain('已到现场')
  expect(JSON.stringify(mine)).not.toContain('内部')
  expect(await take('neighbour', joined, 'rate', { rating: 4 })).toMatchObject({ state: 'closed' })
})

test('a tap that is sent twice joins once', async () => {
  const main = await report()
  const options = { requestId: 'join-twice-00001' }
  const [a, b] = await Promise.all([join(main, options), join(main, options)])
  expect(a._id).toBe(b._id)
  expect((await join(main, options))._id).toBe(a._id)
  expect((await street.persona('dispatcher').call('cases.get', { caseId: main._id })).data.mergedCount).toBe(1)
})

/** Reports that nobody can join. */
const CLOSED: ReadonlyArray<[name: string, make: () => Promise<Pick<CaseView, '_id'>>]> = [
  ['does not exist', async () => ({ _id: 'nowhere' })],
  ['denounces somebody', () => report({ type: 'denounce' })],
  ['hides the name of who reported it', () => report({ hideName: true })],
  ['was withdrawn', async () => take('resident', await report(), 'withdraw')],
  ['is merged itself', async () => join(await report())],
]

test.each(CLOSED)('a report that %s cannot be joined, and nothing is filed', async (_, make) => {
  const main = await make()
  const input = aReport({ joins: main._id })
  expect(await street.persona('neighbour').refusal('cases.submit', input)).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'joins' }],
  })
})
