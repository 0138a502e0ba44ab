import { act, aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

test('a case is readable by its reporter, its centre and the office that leads it, and does not exist for others', async () => {
  const resident = street.persona('resident')
  const centre = street.persona('dispatcher')
  const filed = await resident.call('cases.submit', aReport())
  const read = (username: string) => street.persona(username).answer('cases.get', { caseId: filed._id })
  expect((await read('neighbour')).ok).toBe(false)
  expect((await read('construction')).ok).toBe(false)
  expect((await read('dispatcher2')).ok).toBe(true)
  const dispatched = await act(centre, filed, 'dispatch', { officeId: 'construction' })
  expect((await read('construction')).ok).toBe(true)
  await act(centre, dispatched, 'dispatch', { officeId: 'property' })
  expect((await read('construction')).ok).toBe(false)
  expect((await read('property')).ok).toBe(true)
  expect(await street.persona('neighbour').refusal('cases.get', { caseId: filed._id })).toMatchObject({
    code: 'NOT_FOUND',
  })
})

test('a list never shows what a get refuses, and an office that one does not belong to cannot be listed', async () => {
  const filed = await street.persona('neighbour').call('cases.submit', aReport())
  const mine = await street.persona('resident').call('cases.list', { key: 'mine', kind: 'report', order: 'newest' })
  expect(mine.rows.map((row) => row._id)).not.toContain(filed._id)
  const foreign = { key: { office: 'centre-command' }, kind: 'report', order: 'due' } as const
  expect(await street.persona('construction').refusal('cases.list', foreign)).toMatchObject({ code: 'NOT_ALLOWED' })
  expect(
    await street.persona('resident').refusal('cases.changes', { key: { office: 'property' }, since: 0 }),
  ).toMatchObject({
    code: 'NOT_ALLOWED',
  })
})

test('the whole phone is read by right, and the reading is recorded', async () => {
  const filed = await street.persona('resident').call('cases.submit', aReport())
  expect(filed.reporter).toMatchObject({ name: '陈*婆', phone: '139****1001' })
  expect(await street.persona('dispatcher').call('cases.contact', { caseId: filed._id })).toEqual({
    name: '陈阿婆',
    phone: '13900001001',
    text: aReport().text,
  })
  const records = await street.collections.accessRecords.find({
    where: { caseId: filed._id },
    order: [['at', 'desc']],
    limit: 10,
  })
  expect(records).toMatchObject([{ accountId: 'demo-dispatcher', what: 'contact' }])
  expect(await street.persona('resident').refusal('cases.contact', { caseId: filed._id })).toMatchObject({
    code: 'NOT_ALLOWED',
  })
})

test('who hides the name hides it from the office, not from the command centre', async () => {
  const filed = await street.persona('resident').call('cases.submit', aReport({ hideName: true }))
  await act(street.persona('dispatcher'), filed, 'dispatch', { officeId: 'construction' })
  const office = street.persona('construction')
  const seen = await office.call('cases.get', { caseId: filed._id })
  expect(seen.reporter).toEqual({ name: '', phone: '', phoneVerified: true, nameHidden: true, anonymous: false })
  expect(JSON.stringify(seen)).not.toContain('陈*婆')
  expect(await office.refusal('cases.contact', { caseId: filed._id })).toMatchObject({ code: 'NOT_ALLOWED' })
  expect(await street.persona('dispatcher').call('cases.contact', { caseId: filed._id })).toMatchObject({
    phone: '13900001001',
  })
})

test('a phone written into the text is masked for all but its author; who may read contacts reads it, recorded', async () => {
  const text = '请联系我 13800001234，谢谢'
  const filed = await street.persona('resident').call('cases.submit', aReport({ text }))
  expect(filed.text).toBe(text)
  const seen = await street.persona('dispatcher').call('cases.get', { caseId: filed._id })
  expect(seen.text).toBe('请联系我 138****1234，谢谢')
  expect((await street.persona('dispatcher').call('cases.contact', { caseId: filed._id })).text).toBe(text)
  const records = { where: { caseId: filed._id }, order: [['at', 'desc']] as const, limit: 10 }
  expect(await street.collections.accessRecords.find(records)).toHaveLength(1)
})

test('the identity in an event is worth nothing: the platform says who calls', async () => {
  const event = {
    useCase: 'account.me',
    input: {},
    requestId: 'spoofed-0001',
    userInfo: { openId: 'x' },
    accountId: 'demo-dispatcher',
    TCB_UUID: 'persona-dispatcher',
  }
  const answer = await street.cloud.invoke('account', event, {
    kind: 'user',
    uid: 'persona-resident',
    anonymous: false,
  })
  expect(answer).toMatchObject({ ok: true, data: { _id: 'demo-resident' } })
  expect(await street.cloud.invoke('account', event, { kind: 'none' })).toMatchObject({
    ok: false,
    error: { code: 'NOT_SIGNED_IN' },
  })
})
