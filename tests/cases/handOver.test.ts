import type { CaseView } from '@contract/caseView'
import { act, aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

type Case = Pick<CaseView, '_id'>
const seenBy = (username: string, { _id }: Case) => street.persona(username).call('cases.get', { caseId: _id })
const take = async (username: string, theCase: Case, action: string, input = {}): Promise<CaseView> =>
  act(street.persona(username), await seenBy(username, theCase), action, input)
const report = () => street.persona('resident').call('cases.submit', aReport())
const toCity = { centreId: 'centre-city', note: '属于市容管理' }

test('the other centre is told, finds it in its queue and acts; the first one still reads and acts no more', async () => {
  const filed = await report()
  const handed = await take('dispatcher', filed, 'handOver', toCity)
  expect(handed.relations).toEqual([])
  expect(handed.dueAt).toBe(filed.dueAt)
  const queue = await street.persona('centre-city').call('cases.list', {
    key: { office: 'centre-city' },
    kind: 'report',
    order: 'due',
  })
  expect(queue.rows.map(({ _id }) => _id)).toContain(filed._id)
  const inbox = await street.persona('centre-city').call('cases.inbox', { limit: 1 })
  expect(inbox.rows[0]?.event).toMatchObject({ action: 'handOver', note: '属于市容管理' })
  const refused = await street.persona('dispatcher').refusal('cases.act', {
    caseId: filed._id,
    version: handed.version,
    action: 'dispatch',
    input: { officeId: 'construction' },
  })
  expect(refused.code).toBe('NOT_ALLOWED')
  await take('centre-city', filed, 'dispatch', { officeId: 'enforcement' })
  expect((await seenBy('dispatcher', filed)).state).toBe('dispatched')
  expect(JSON.stringify(await seenBy('resident', filed))).not.toContain('市容管理')
})

test('what is handed back is once more in the hands of the first centre, and both go on reading it', async () => {
  const filed = await report()
  await take('dispatcher', filed, 'handOver', toCity)
  await take('centre-city', filed, 'handOver', { centreId: 'centre-command', note: '还是归您' })
  expect((await seenBy('dispatcher', filed)).relations).toContain('centre')
  expect((await seenBy('centre-city', filed)).relations).toEqual([])
  expect((await street.collections.cases.get(filed._id))?.pastCentreIds).toEqual(['centre-city'])
})

test('the orders of a report go to the new centre with it', async () => {
  const filed = await report()
  await take('dispatcher', filed, 'split', { orders: [{ officeId: 'traffic', note: '围挡' }] })
  await take('dispatcher', filed, 'handOver', toCity)
  const order = { _id: `${filed._id}-1` }
  expect(await take('centre-city', order, 'withdrawOrder', { note: '不需要了' })).toMatchObject({ state: 'withdrawn' })
})

/** Where a report cannot be handed over to, with a word of the reason. */
const REFUSED: ReadonlyArray<[name: string, centreId: string, says: string]> = [
  ['an office that is no centre', 'construction', '指挥中心'],
  ['the centre that has it', 'centre-command', '已经在'],
  ['an office that does not exist', 'nowhere', '没有这个'],
]

test.each(REFUSED)('a report cannot be handed over to %s', async (_, centreId, says) => {
  const { _id, version } = await report()
  const call = { caseId: _id, version, action: 'handOver', input: { centreId, note: '请办理' } }
  const refused = await street.persona('dispatcher').refusal('cases.act', call)
  expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'centreId' }] })
  expect(refused.message).toContain(says)
})
