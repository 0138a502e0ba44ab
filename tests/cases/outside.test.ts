import { act, aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

test('a form knows the other streets before it sends anything', async () => {
  const { elsewhere, communities } = await street.visitor('o-anybody').call('account.street', {})
  expect(elsewhere).toContainEqual({
    name: '佛堂镇',
    nameEn: 'Fotang Town',
    words: ['佛堂镇', '佛堂'],
  })
  expect(communities.flatMap(({ names }) => names)).toContain('幸福社区')
})

test('a report from outside is taken all the same, and the desk is told', async () => {
  const place = { communityId: 'c-liuqing', address: '福田街道三小区 8 栋' }
  const filed = await street.persona('resident').call('cases.submit', aReport({ place }))
  const seen = await street.persona('dispatcher').call('cases.get', { caseId: filed._id })
  const elsewhere = { name: '福田街道', nameEn: 'Futian Sub-district' }
  expect(seen.data.outside).toEqual({ by: 'address', elsewhere })
  expect(seen.state).toBe('submitted')
})

test('a pin well outside marks the report, one near the line does not', async () => {
  const at = (lng: number) => aReport({ place: { address: '', point: { lng, lat: 29.3365 } } })
  const resident = street.persona('resident')
  expect((await resident.call('cases.submit', at(120.11))).data.outside).toEqual({ by: 'pin', metres: 3200 })
  expect((await resident.call('cases.submit', at(120.0795))).data.outside).toBeUndefined()
})

test('correcting the address takes the mark away, or sets it', async () => {
  const resident = street.persona('resident')
  const filed = await resident.call('cases.submit', aReport({ place: { address: '佛堂镇老街' } }))
  expect(filed.data.outside).toBeDefined()
  const inside = await act(resident, filed, 'correct', { text: filed.text, address: '柳青菜场' })
  expect(inside.data.outside).toBeUndefined()
  const outside = await act(resident, inside, 'correct', { text: filed.text, address: '佛堂镇' })
  expect(outside.data.outside).toMatchObject({ by: 'address' })
})
