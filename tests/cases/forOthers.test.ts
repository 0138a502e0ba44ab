import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ReportRequest } from '@contract/case'
import { act, aReport } from '../harness/reports'
import { type Person, startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

const ENTERPRISE = 'ent-chenguang'
type Behalf = NonNullable<ReportRequest['behalf']>

const inboxOf = async (person: Person, caseId: string): Promise<string[]> =>
  (await person.call('cases.inbox', {})).rows
    .filter(({ event }) => event.caseId === caseId)
    .map(({ event }) => event.action)

/** Whether these bytes stand anywhere in what the database wrote to the disk. */
function isStored(text: string): boolean {
  const files = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name)
      return statSync(path).isDirectory() ? files(path) : [path]
    })
  return files(street.folder).some((path) => readFileSync(path).includes(Buffer.from(text)))
}

describe('as an enterprise', () => {
  const report = aReport({ enterpriseId: ENTERPRISE, text: '园区门口路面坑洼，货车进出困难，请修补。' })
  const list = { key: { enterprise: ENTERPRISE }, kind: 'report', order: 'newest' } as const

  test('everybody of it sees the report and acts on it, the officials see whose it is, strangers see nothing', async () => {
    const [owner, clerk, centre] = [street.persona('owner'), street.persona('clerk'), street.persona('dispatcher')]
    const filed = await owner.call('cases.submit', report)
    const enterprise = { name: '义乌市晨光包装印刷有限公司', creditCode: '91330782MA28D1234U', verified: false }
    expect(filed).toMatchObject({ enterprise, relations: ['reporter'], source: 'web' })

    expect((await clerk.call('cases.list', list)).rows.map(({ _id }) => _id)).toContain(filed._id)
    const mine = await owner.call('cases.list', { ...list, key: 'mine' })
    expect(mine.rows.map(({ _id }) => _id)).not.toContain(filed._id)
    expect(await street.persona('resident').refusal('cases.list', list)).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await street.persona('resident').refusal('cases.get', { caseId: filed._id })).toMatchObject({
      code: 'NOT_FOUND',
    })

    expect(await centre.call('cases.get', { caseId: filed._id })).toMatchObject({
      enterprise,
      reporter: { name: '龚*' },
    })
    const queue = await centre.call('cases.list', {
      key: { office: 'centre-command' },
      kind: 'report',
      order: 'newest',
    })
    expect(queue.rows.find(({ _id }) => _id === filed._id)).toMatchObject({ enterpriseName: enterprise.name })

    const dispatched = await act(centre, filed, 'dispatch', { officeId: 'construction' })
    expect(await inboxOf(clerk, filed._id)).toEqual(['dispatch'])
    const urged = await act(clerk, dispatched, 'urge', { note: '货进不来，请快一点。' })
    expect(urged.events.at(-1)).toMatchObject({ action: 'urge', by: { relation: 'reporter', name: '毛*', isMe: true } })
    expect((await owner.call('cases.get', { caseId: filed._id })).events.at(-1)?.by).toMatchObject({ isMe: false })
    // What one of them did is no news to the enterprise.
    expect(await inboxOf(owner, filed._id)).toEqual(['dispatch'])
  })

  test('who does not belong to it cannot report as it, nor can who has only asked to join', async () => {
    const stranger = street.persona('resident')
    await stranger.call('account.joinEnterprise', { creditCode: '91330782MA28D1234U', myRole: 'clerk' })
    expect(await stranger.refusal('cases.submit', report)).toMatchObject({
      code: 'NOT_ALLOWED',
      fields: [{ field: 'enterpriseId' }],
    })
  })

  test('who leaves the enterprise takes none of its reports along, not even those they wrote', async () => {
    const clerk = street.persona('clerk')
    const filed = await clerk.call('cases.submit', report)
    await clerk.call('account.leaveEnterprise', { enterpriseId: ENTERPRISE })
    // An instance knows the clerk for some seconds as they were.
    await street.restartFunctions()
    expect(await clerk.refusal('cases.get', { caseId: filed._id })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await street.persona('owner').call('cases.get', { caseId: filed._id })).toMatchObject({ _id: filed._id })
  })

  test('an enterprise that hides its name hides it from the office and from every list', async () => {
    const filed = await street.persona('owner').call('cases.submit', { ...report, hideName: true })
    await act(street.persona('dispatcher'), filed, 'dispatch', { officeId: 'construction' })
    const office = street.persona('construction')
    expect(JSON.stringify(await office.call('cases.get', { caseId: filed._id }))).not.toMatch(/晨光|91330782MA28D1234U/)
    const queue = await office.call('cases.list', { key: { office: 'construction' }, kind: 'report', order: 'newest' })
    expect(JSON.stringify(queue.rows.find(({ _id }) => _id === filed._id))).not.toContain('晨光')
  })

  test('for somebody else and as an enterprise at once is refused', async () => {
    const both = { ...report, behalf: { as: 'family', name: '龚小宝' } } as const
    expect(await street.persona('owner').refusal('cases.submit', both)).toMatchObject({ code: 'INVALID_INPUT' })
  })
})

describe('for somebody else', () => {
  test('family: marked, the person masked, the whole name and phone read by right and recorded', async () => {
    const behalf: Behalf = { as: 'family', name: '骆金花', phone: '13811113333', relation: 'parent' }
    const filed = await street.persona('neighbour').call('cases.submit', aReport({ behalf }))
    expect(filed).toMatchObject({
      reporter: { name: '周*军' },
      behalf: { as: 'family', relation: 'parent', name: '骆*花', phone: '138****3333', byPhone: false },
      behalfAs: 'family',
    })
    const centre = street.persona('dispatcher')
    expect(await centre.call('cases.contact', { caseId: filed._id })).toMatchObject({
      name: '周小军',
      phone: '13900001002',
      concerned: { name: '骆金花', phone: '13811113333' },
    })
    const where = { where: { caseId: filed._id }, order: [['at', 'desc']] as const, limit: 10 }
    expect(await street.collections.accessRecords.find(where)).toHaveLength(1)
  })

  test('an agent: the person concerned, whose phone is verified, has the report too and hears of it', async () => {
    const agent = street.persona('agent')
    const resident = street.persona('resident')
    const behalf: Behalf = { as: 'agent', name: '陈阿婆', phone: '13900001001' }
    const filed = await agent.call('cases.submit', aReport({ behalf }))
    expect(filed).toMatchObject({ reporter: { name: '季*梅' }, behalf: { as: 'agent', name: '陈*婆' } })
    expect(await inboxOf(resident, filed._id)).toEqual(['submit'])
    for (const person of [agent, resident]) {
      const { rows } = await person.call('cases.list', { key: 'mine', kind: 'report', order: 'newest' })
      expect(rows.map(({ _id }) => _id)).toContain(filed._id)
    }
    const dispatched = await act(street.persona('dispatcher'), filed, 'dispatch', { officeId: 'construction' })
    const accepted = await act(street.persona('construction'), dispatched, 'accept')
    const answered = await act(street.persona('construction'), accepted, 'answer', { note: '已经修好。' })
    expect(await inboxOf(agent, filed._id)).toContain('answer')
    expect(await act(resident, answered, 'rate', { rating: 5 })).toMatchObject({ state: 'closed' })
  })

  test('staff for a caller who has an account with that verified phone: it is the caller’s own report', async () => {
    const behalf: Behalf = { as: 'staff', name: '陈女士', phone: '13900001001', channel: 'phone' }
    const filed = await street.persona('service-hall').call('cases.submit', aReport({ behalf }))
    expect(filed).toMatchObject({ source: 'phone', behalf: { as: 'staff', byPhone: false } })
    const resident = street.persona('resident')
    expect(await inboxOf(resident, filed._id)).toEqual(['submit'])
    const seen = await resident.call('cases.get', { caseId: filed._id })
    expect(seen).toMatchObject({ relations: ['reporter'], reporter: { phone: '139****1001', phoneVerified: true } })
    // The clerk at the counter filed it; it is not theirs to read.
    expect(seen.events[0]?.by).toMatchObject({ relation: 'centre', officeName: '便民服务中心' })
    expect(await street.persona('service-hall').refusal('cases.get', { caseId: filed._id })).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  test('a phone that somebody only typed proves nothing: the caller is told by phone', async () => {
    const typed = street.visitor('o-typed-phone')
    await typed.call('account.register', {
      name: '冒名者',
      phone: { by: 'typed', number: '13877778888' },
      communityId: 'c-danxi',
      consent: '2026-11',
    })
    const behalf: Behalf = { as: 'staff', name: '真先生', phone: '13877778888', channel: 'hotline' }
    const filed = await street.persona('hotline').call('cases.submit', aReport({ behalf }))
    expect(filed).toMatchObject({ source: 'hotline', behalf: { byPhone: true }, reporter: { phoneVerified: false } })
    expect(await typed.refusal('cases.get', { caseId: filed._id })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await street.persona('dispatcher').call('cases.contact', { caseId: filed._id })).toMatchObject({
      name: '真先生',
      phone: '13877778888',
    })
  })

  test('a clerk whose network broke sends it again and gets the same number, though the case is not theirs to read', async () => {
    const behalf: Behalf = { as: 'staff', name: '楼先生', channel: 'counter' }
    const options = { requestId: 'counter-retry-0001' }
    const clerk = street.persona('service-hall')
    const first = await clerk.call('cases.submit', aReport({ behalf }), options)
    expect((await clerk.call('cases.submit', aReport({ behalf }), options)).number).toBe(first.number)
  })

  test('the same message of the hotline is filed once, whoever files it', async () => {
    const behalf: Behalf = { as: 'staff', name: '金先生', channel: 'hotline', externalId: 'HL-2026-77' }
    const filed = await street.persona('hotline').call('cases.submit', aReport({ behalf }))
    expect(await street.persona('dispatcher').refusal('cases.submit', aReport({ behalf }))).toMatchObject({
      code: 'DUPLICATE',
      details: { caseId: filed._id },
      fields: [{ field: 'behalf.externalId', message: expect.stringContaining(filed.number) }],
    })
  })

  test('a landline with its area code will do, anything else is refused by its field', async () => {
    const by = (phone: string) => aReport({ behalf: { as: 'staff', name: '应先生', channel: 'counter', phone } })
    expect((await street.persona('service-hall').call('cases.submit', by('0579-85001234'))).behalf).toMatchObject({
      phone: '057****1234',
    })
    expect(await street.persona('service-hall').refusal('cases.submit', by('85001234'))).toMatchObject({
      fields: [{ field: 'behalf.phone', message: expect.stringContaining('区号') }],
    })
  })

  test('name and phone of the person stand nowhere in the database in clear', async () => {
    const people = [
      ['agent', { as: 'agent', name: '诸葛无名', phone: '13855550001' }],
      ['neighbour', { as: 'family', name: '欧阳无姓', phone: '13855550002' }],
      ['service-hall', { as: 'staff', name: '司徒来电', phone: '13855550003', channel: 'counter' }],
    ] as const
    for (const [username, behalf] of people) await street.persona(username).call('cases.submit', aReport({ behalf }))
    expect(isStored('菜场门口的人行道塌陷了一大块')).toBe(true)
    for (const [, { name, phone }] of people)
      expect([name, isStored(name), isStored(phone)]).toEqual([name, false, false])
  })
})
