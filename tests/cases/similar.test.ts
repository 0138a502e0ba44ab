import type { CaseView } from '@contract/caseView'
import type { InputOf } from '@contract/contract'
import type { SimilarReport } from '@contract/search'
import { act, aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
let first: CaseView

const SPOT = { lng: 120.0268, lat: 29.3391 }
const NEXT_TO_IT = { lng: 120.0276, lat: 29.3391 }
const FAR_OFF = { lng: 120.0368, lat: 29.3391 }
const WRITTEN = '菜场旁边的人行道路面坑洼，推婴儿车过不去。'

const schedule = () => street.cloud.fireTimer('scheduler', 'everyMinute')
const similar = (change: Partial<InputOf<'cases.similar'>> = {}, username = 'neighbour') =>
  street.persona(username).call('cases.similar', {
    text: WRITTEN,
    type: 'complaint',
    communityId: 'c-liuqing',
    address: '菜场旁边',
    ...change,
  })
const ids = (rows: readonly SimilarReport[]) => rows.map((row) => row.caseId)

beforeAll(async () => {
  street = await startTestStreet()
  const text = '我叫李四海，住 5 幢，人行道路面坑洼，孙子摔破了膝盖。'
  const place = { communityId: 'c-liuqing', address: '菜场西门 5 幢', point: SPOT }
  first = await street.persona('resident').call('cases.submit', aReport({ text, place }))
  await schedule()
})
afterAll(() => street.close())

test('an open report near by with the same words is offered, with nothing that its writer wrote', async () => {
  const rows = await similar({ point: NEXT_TO_IT })
  expect(rows).toEqual([
    {
      caseId: first._id,
      type: 'complaint',
      communityId: 'c-liuqing',
      metres: 100,
      at: Math.floor(first.createdAt / 3_600_000) * 3_600_000,
      state: 'submitted',
      people: 1,
      words: ['人行道', '路面', '坑洼'],
      mine: false,
    },
  ])
  expect(JSON.stringify(rows)).not.toMatch(/李四海|膝盖|5 幢|西门|孙子/)
})

test('words that the asker did not write are not told, however they ask', async () => {
  const rows = await similar({ text: '人行道的事情，不知道有没有人说过' })
  for (const { words } of rows) expect(words.filter((word) => word !== '人行道')).toEqual([])
  expect(await similar({ text: '李四海孙子摔破了膝盖的那件事' })).toEqual([])
})

test('without a pin the same block or community is near enough; elsewhere or about something else is not', async () => {
  expect(ids(await similar())).toEqual([first._id])
  expect(await similar({ point: FAR_OFF })).toEqual([])
  expect(await similar({ communityId: 'c-danxi', address: '丹溪小区一区' })).toEqual([])
  expect(await similar({ text: '菜场门口夜间施工噪音太大' })).toEqual([])
})

test('one’s own report is marked as one’s own', async () => {
  expect(await similar({}, 'resident')).toMatchObject([{ caseId: first._id, mine: true }])
})

test('reports whose writer stays unnamed, denouncements and closed reports are never shown', async () => {
  const text = '这里的电梯坏了，老人上不了楼。'
  const place = { communityId: 'c-siji', address: '四季春园 2 幢' }
  const asked = { text: '电梯又坏了，没有人来修', communityId: 'c-siji', address: '四季春园' }
  const resident = street.persona('resident')
  await resident.call('cases.submit', aReport({ text, place, hideName: true }))
  await resident.call('cases.submit', aReport({ text, place, type: 'denounce' }))
  const open = await resident.call('cases.submit', aReport({ text, place }))
  await schedule()
  expect(ids(await similar(asked))).toEqual([open._id])
  await act(resident, open, 'withdraw', { note: '已经修好了' })
  expect(await similar(asked)).toEqual([])
  await schedule()
  expect((await street.collections.terms.get(open._id))?.terms.some((term) => term.startsWith('~'))).toBe(false)
})

test('a report of more than thirty days ago is of another time', async () => {
  await street.collections.cases.update({ _id: first._id }, { createdAt: Date.now() - 31 * 86_400_000 })
  expect(await similar({ point: NEXT_TO_IT })).toEqual([])
  await street.collections.cases.update({ _id: first._id }, { createdAt: first.createdAt })
})

test('officials see near-by cases with their titles, each only what they may read', async () => {
  const other = await street
    .persona('neighbour')
    .call('cases.submit', aReport({ text: WRITTEN, place: { address: '菜场', point: NEXT_TO_IT } }))
  await act(street.persona('dispatcher'), other, 'dispatch', { officeId: 'construction' })
  await schedule()
  const centre = street.persona('dispatcher')
  const near = await centre.call('cases.nearby', { caseId: other._id })
  expect(near).toMatchObject([{ row: { _id: first._id, title: first.title }, words: ['人行道', '路面', '坑洼'] }])
  const office = street.persona('construction')
  expect(await office.call('cases.nearby', { caseId: other._id })).toEqual([])
  const seen = await centre.call('cases.get', { caseId: first._id })
  await act(centre, seen, 'dispatch', { officeId: 'construction' })
  await schedule()
  expect(await office.call('cases.nearby', { caseId: other._id })).toMatchObject([{ row: { _id: first._id } }])
  expect(await street.persona('property').refusal('cases.nearby', { caseId: other._id })).toMatchObject({
    code: 'NOT_FOUND',
  })
})

test('what is looked at does not grow with the cases that are there: three times as many, no more rows read', async () => {
  const near: { type: 'Point'; coordinates: [number, number] } = { type: 'Point', coordinates: [SPOT.lng, SPOT.lat] }
  const add = async (from: number, to: number): Promise<void> => {
    const rows = Array.from({ length: to - from }, (_, index) => from + index)
    const write = (at: number) => {
      const _id = `many-${String(at).padStart(6, '0')}`
      return street.collections.terms.put({
        _id,
        at,
        near,
        terms: ['~c-liuqing|人行道', '~c-liuqing|路面', '~c-liuqing|坑洼'],
      })
    }
    for (let start = 0; start < rows.length; start += 50) await Promise.all(rows.slice(start, start + 50).map(write))
  }
  const explained = async (query: object, order: object) => {
    const body = { collection: 'terms', query: JSON.stringify(query), order: JSON.stringify(order), limit: 60 }
    const response = await fetch(`${street.cloud.url}/__local/query`, { method: 'POST', body: JSON.stringify(body) })
    return ((await response.json()) as { explanation: { way: string; examined: number } }).explanation
  }
  const words = { terms: { $in: ['~c-liuqing|人行道', '~c-liuqing|路面', '~c-liuqing|坑洼'] } }
  const spot = { near: { $nearSphere: { $geometry: near, $maxDistance: 500 } } }
  const read = async () => [await explained(words, { at: -1, _id: -1 }), await explained(spot, {})]
  await add(0, 150)
  const few = await read()
  await add(150, 450)
  const many = await read()
  expect(many.map(({ way }) => way)).toEqual(['index', 'geo'])
  for (const { examined } of many) expect(examined).toBeLessThanOrEqual(70)
  expect(many.map(({ examined }) => examined)).toEqual(few.map(({ examined }) => examined))
})
