import { act, aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

const market = { communityId: 'c-liuqing', address: '柳青菜场南门' }

test('a report knows its block; officials and the reporter see who answers there and how to phone them', async () => {
  const filed = await street.persona('resident').call('cases.submit', aReport({ place: market }))
  const contact = { unitId: 'u-liuqing-3', name: '柳青菜场单元', person: { name: '楼春梅', phone: '0579-85002123' } }
  expect(filed.place.unitId).toBe('u-liuqing-3')
  expect(filed.unit).toMatchObject(contact)
  const seen = await street.persona('dispatcher').call('cases.get', { caseId: filed._id })
  expect(seen.unit).toMatchObject(contact)
})

test('a matter of the place goes to its community, and the suggestion names the block', async () => {
  const filed = await street
    .persona('resident')
    .call('cases.submit', aReport({ text: '这里想请人来看一看。', place: { address: '春晗小区二区门口' } }))
  const seen = await street.persona('dispatcher').call('cases.get', { caseId: filed._id })
  expect(seen.suggestion).toMatchObject({
    officeId: 'o-chunhan',
    voice: 'place',
    words: ['春晗小区二区'],
    unitName: '春晗二单元',
    unitNameEn: 'Chunhan Block 2',
  })
})

test('a corrected address is placed anew', async () => {
  const resident = street.persona('resident')
  const filed = await resident.call('cases.submit', aReport({ place: market }))
  const corrected = await act(resident, filed, 'correct', { text: filed.text, address: '春晗小区一区 3 幢' })
  expect(corrected.place).toMatchObject({ communityId: 'c-chunhan', unitId: 'u-chunhan-1' })
  expect(corrected.unit).toMatchObject({ name: '春晗一单元' })
  const again = await act(resident, corrected, 'correct', { text: filed.text, address: '说不清在哪里' })
  expect(again.place).toEqual({ communityId: 'c-chunhan', address: '说不清在哪里' })
  expect(again.unit).toBeUndefined()
})
