import type { CaseView } from '@contract/caseView'
import { act, aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
let pavement: CaseView
let lamp: CaseView
let hidden: CaseView

const schedule = () => street.cloud.fireTimer('scheduler', 'everyMinute')
const search = (username: string, query: string, more: { asWords?: boolean } = {}) =>
  street.persona(username).call('cases.search', { query, ...more })
const found = async (username: string, query: string) => (await search(username, query)).rows.map((row) => row._id)

beforeAll(async () => {
  street = await startTestStreet()
  const resident = street.persona('resident')
  pavement = await resident.call('cases.submit', aReport())
  lamp = await resident.call('cases.submit', aReport({ text: '小区路灯不亮三天了，晚上回家很黑。' }))
  hidden = await resident.call('cases.submit', aReport({ text: '隔壁工地夜间施工噪音太大。', hideName: true }))
  await act(street.persona('dispatcher'), pavement, 'dispatch', { officeId: 'construction' })
  await act(street.persona('dispatcher'), hidden, 'dispatch', { officeId: 'construction' })
  await schedule()
})
afterAll(() => street.close())

test('words of the title, the text and the place find a case; all of them must stand in it', async () => {
  expect(await found('dispatcher', '人行道')).toEqual([pavement._id])
  expect(await found('dispatcher', '塌陷 菜场')).toEqual([pavement._id])
  expect((await found('dispatcher', '柳青社区')).sort()).toEqual([pavement._id, lamp._id, hidden._id].sort())
  expect(await found('dispatcher', '路灯塌陷')).toEqual([])
  expect(await search('dispatcher', '路灯不亮')).toMatchObject({ by: 'words', words: ['路灯'] })
})

test('a case is found by its number, by the last digits of today, and by the number of the hotline, at once', async () => {
  expect(await search('dispatcher', pavement.number)).toMatchObject({ by: 'number', rows: [{ _id: pavement._id }] })
  const digits = String(Number(pavement.number.slice(-4)))
  expect(await found('dispatcher', digits)).toEqual([pavement._id])
  const behalf = { as: 'staff', name: 'A00071', externalId: 'HX-2026-551', channel: 'hotline' } as const
  const filed = await street.persona('hotline').call('cases.submit', aReport({ behalf }))
  expect(await found('dispatcher', 'HX-2026-551')).toEqual([filed._id])
  await schedule()
  expect(await search('dispatcher', 'A00071')).toMatchObject({ by: 'name', rows: [{ _id: filed._id }] })
})

test('a phone and a whole name find what somebody reported, and who looked is recorded', async () => {
  const all = [pavement._id, lamp._id, hidden._id].sort()
  expect((await found('dispatcher', '139 0000 1001')).sort()).toEqual(all)
  const named = await search('dispatcher', '陈阿婆')
  expect([named.by, named.rows.map((row) => row._id).sort()]).toEqual(['name', all])
  const records = await street.collections.accessRecords.find({
    where: { accountId: 'demo-dispatcher' },
    order: [['at', 'desc']],
    limit: 10,
  })
  expect(records.filter(({ what }) => what === 'search').length).toBeGreaterThanOrEqual(2)
  expect(JSON.stringify(records)).not.toMatch(/13900001001|陈阿婆/)
})

test('an office finds its own cases only, and of a hidden name nothing by the name', async () => {
  expect((await found('construction', '柳青社区')).sort()).toEqual([pavement._id, hidden._id].sort())
  expect(await found('construction', '路灯')).toEqual([])
  expect(await found('construction', lamp.number)).toEqual([])
  expect(await found('construction', '陈阿婆')).toEqual([pavement._id])
  expect(await found('construction', '13900001001')).toEqual([pavement._id])
})

test('a resident searches nothing, not even what is their own', async () => {
  expect(await street.persona('resident').refusal('cases.search', { query: '路灯' })).toMatchObject({
    code: 'NOT_ALLOWED',
  })
})

test('when a case is sent to another office, that office finds it and the one before does not', async () => {
  const seen = await street.persona('dispatcher').call('cases.get', { caseId: pavement._id })
  await act(street.persona('dispatcher'), seen, 'dispatch', { officeId: 'property' })
  expect(await found('construction', '人行道')).toEqual([])
  await schedule()
  expect(await found('property', '人行道')).toEqual([pavement._id])
  expect(await found('construction', '人行道')).toEqual([])
})

test('neither names nor phones stand readable in the words, and numbers of a text are not found', async () => {
  const text = '请打我电话 13812345678 说车棚的事，楼道 3 单元。'
  const filed = await street.persona('neighbour').call('cases.submit', aReport({ text }))
  await schedule()
  const row = await street.collections.terms.get(filed._id)
  expect(JSON.stringify(row?.terms)).not.toMatch(/1381234|周小军|1390000/)
  expect(row?.terms).toContain('*|车棚')
  expect(await search('dispatcher', '13812345678')).toMatchObject({ by: 'phone', rows: [] })
})

test('who reported anonymously is found by nobody, nor what else they reported', async () => {
  const anonymous = { type: 'denounce', categoryId: 'pollution', anonymous: true } as const
  const filed = await street.persona('neighbour').call('cases.submit', aReport(anonymous))
  await schedule()
  expect(await found('dispatcher', '13900001002')).not.toContain(filed._id)
  expect(await found('dispatcher', '周小军')).not.toContain(filed._id)
  expect(await street.persona('dispatcher').refusal('cases.ofReporter', { caseId: filed._id })).toMatchObject({
    code: 'NOT_ALLOWED',
  })
})

test('a single character asks for nothing, and says so', async () => {
  expect(await search('dispatcher', '灯')).toEqual({ by: 'nothing', words: [], rows: [] })
})

test('a name that is also a word can be looked for as words', async () => {
  expect(await search('dispatcher', '陈阿婆', {})).toMatchObject({ by: 'name' })
  expect(await search('dispatcher', '陈阿婆', { asWords: true })).toMatchObject({ by: 'words', rows: [] })
})

test('pages by key give each case once', async () => {
  for (let index = 0; index < 5; index += 1) {
    await street.persona('neighbour').call('cases.submit', aReport({ text: `公厕脏乱，第 ${index} 次反映。` }))
  }
  await schedule()
  const ids: string[] = []
  let after: Awaited<ReturnType<typeof search>>['next']
  do {
    const page = await street.persona('dispatcher').call('cases.search', { query: '公厕', limit: 2, after })
    ids.push(...page.rows.map((row) => row._id))
    after = page.next
  } while (after)
  expect([ids.length, new Set(ids).size]).toEqual([5, 5])
})

test('what the reporter reported besides: the centre sees all, an office what it may read; the look is recorded', async () => {
  const besides = async (username: string, caseId: string) =>
    (await street.persona(username).call('cases.ofReporter', { caseId })).rows.map((row) => row._id).sort()
  expect(await besides('dispatcher', lamp._id)).toEqual([pavement._id, hidden._id].sort())
  const again = await street.persona('resident').call('cases.submit', aReport({ text: '下水道又堵塞了。' }))
  await act(street.persona('dispatcher'), again, 'dispatch', { officeId: 'property' })
  expect(await besides('property', again._id)).toEqual([pavement._id])
  expect(await street.persona('construction').refusal('cases.ofReporter', { caseId: hidden._id })).toMatchObject({
    code: 'NOT_ALLOWED',
  })
  expect(await street.persona('construction').refusal('cases.ofReporter', { caseId: lamp._id })).toMatchObject({
    code: 'NOT_FOUND',
  })
  const records = await street.collections.accessRecords.find({
    where: { caseId: again._id },
    order: [['at', 'desc']],
    limit: 5,
  })
  expect(records).toMatchObject([{ what: 'ofReporter', accountId: 'demo-property' }])
})
