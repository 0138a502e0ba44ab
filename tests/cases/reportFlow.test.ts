import type { CaseView } from '@contract/caseView'
import { brokenEvent } from '../../cloudfunctions/domain/eventHash'
import { act, aReport } from '../harness/reports'
import { type Person, startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
let resident: Person
let centre: Person
let office: Person

beforeAll(async () => {
  street = await startTestStreet()
  resident = street.persona('resident')
  centre = street.persona('dispatcher')
  office = street.persona('construction')
})
afterAll(() => street.close())

const eventsOf = (caseId: string) =>
  street.collections.events.find({ where: { caseId }, order: [['version', 'asc']], limit: 100 })

describe('a report goes from a resident to the office and back', () => {
  test('submit, dispatch, accept, progress, answer, rate: each step is on the timeline and the case is closed', async () => {
    const filed = await resident.call('cases.submit', aReport())
    expect(filed.number).toMatch(/^BY\d{8}-\d{4}$/)
    expect(filed.state).toBe('submitted')
    expect(filed.dueAt).toBeGreaterThan(Date.now())
    expect(filed.suggestion).toBeUndefined()

    const seen = await centre.call('cases.get', { caseId: filed._id })
    expect(seen.suggestion).toMatchObject({ officeId: 'construction', voice: 'catalogue', matter: '道路设施' })
    expect(seen.suggestion?.words).toContain('人行道')

    const dispatched = await act(centre, seen, 'dispatch', { officeId: 'construction', note: '请今天去看' })
    expect(dispatched.state).toBe('dispatched')
    const accepted = await act(office, dispatched, 'accept')
    const underWay = await act(office, accepted, 'progress', { note: '已围挡，明天修补。' })
    expect(underWay.state).toBe('accepted')
    const answered = await act(office, underWay, 'answer', { note: '人行道已经修好。' })
    expect(answered.state).toBe('answered')

    const forResident = await resident.call('cases.get', { caseId: filed._id })
    expect(forResident.relations).toEqual(['reporter'])
    expect(forResident.data.answer).toMatchObject({ note: '人行道已经修好。' })
    const closed = await act(resident, forResident, 'rate', { rating: 5, note: '谢谢' })
    expect(closed).toMatchObject({ state: 'closed', data: { rating: { rating: 5 } } })
    expect(closed.dueAt).toBeUndefined()
    expect(closed.events.map((event) => event.action)).toEqual([
      'submit',
      'dispatch',
      'accept',
      'progress',
      'answer',
      'rate',
    ])
  })

  test('what was not solved goes back to the same office, at most twice, with a new limit each time', async () => {
    const filed = await resident.call('cases.submit', aReport())
    let current = await act(centre, filed, 'dispatch', { officeId: 'construction' })
    for (let time = 1; time <= 2; time += 1) {
      current = time === 1 ? await act(office, current, 'accept') : current
      current = await act(office, current, 'answer', { note: '已处理。' })
      current = await act(resident, current, 'reopen', { note: '还是老样子。' })
      expect(current).toMatchObject({ state: 'accepted', leadOfficeId: 'construction', data: { reopened: time } })
      expect(current.data.answer).toBeUndefined()
    }
    current = await act(office, current, 'answer', { note: '又修了一次。' })
    const refused = await resident.refusal('cases.act', {
      caseId: current._id,
      version: current.version,
      action: 'reopen',
      input: { note: '还不行' },
    })
    expect(refused.code).toBe('WRONG_STATE')
    expect(refused.message).toContain('12345')
  })

  test('the events form a chain: none can be changed or taken away unnoticed', async () => {
    const filed = await resident.call('cases.submit', aReport())
    await act(centre, filed, 'dispatch', { officeId: 'construction' })
    const events = await eventsOf(filed._id)
    expect(brokenEvent(events)).toBeUndefined()
    const [first, second] = events
    if (!first || !second) throw new Error('two events are expected')
    expect(brokenEvent([first, { ...second, note: '改过' }])).toMatchObject({ version: 2 })
    expect(brokenEvent([second])).toMatchObject({ version: 2 })
  })

  test('a note among officials is not shown to the resident', async () => {
    const filed = await resident.call('cases.submit', aReport())
    const dispatched = await act(centre, filed, 'dispatch', { officeId: 'construction', note: '此人多次反映' })
    await act(centre, dispatched, 'remark', { note: '内部备注' })
    const forResident = await resident.call('cases.get', { caseId: filed._id })
    expect(forResident.events.map((event) => event.action)).toEqual(['submit', 'dispatch'])
    expect(JSON.stringify(forResident)).not.toMatch(/多次反映|内部备注/)
    const forOffice = await office.call('cases.get', { caseId: filed._id })
    expect(forOffice.events.map((event) => event.note)).toEqual([undefined, '此人多次反映', '内部备注'])
  })

  test('a new report is in the changes of an open desk, and in its inbox', async () => {
    const { until } = await centre.call('cases.changes', { key: { office: 'centre-command' }, since: Date.now() })
    const filed = await resident.call('cases.submit', aReport({ title: '路灯不亮' }))
    const { rows } = await centre.call('cases.changes', { key: { office: 'centre-command' }, since: until })
    expect(rows.map((row) => row._id)).toContain(filed._id)
    const inbox = await centre.call('cases.inbox', {})
    expect(inbox.rows[0]).toMatchObject({ title: '路灯不亮', unread: true, number: filed.number })
  })
})

describe('two people act on one case at once', () => {
  test('the second is told who was faster and with what, and nothing of theirs is written', async () => {
    const filed = await resident.call('cases.submit', aReport())
    const second = street.persona('dispatcher2')
    await act(centre, filed, 'dispatch', { officeId: 'construction' })
    const refused = await second.refusal('cases.act', {
      caseId: filed._id,
      version: filed.version,
      action: 'dispatch',
      input: { officeId: 'property' },
    })
    expect(refused).toMatchObject({ code: 'CONFLICT', details: { version: 2, action: 'dispatch' } })
    expect(refused.message).toContain('综治办指挥中心')
    const now = await second.call('cases.get', { caseId: filed._id })
    expect(now).toMatchObject({ leadOfficeId: 'construction', version: 2 })
  })

  test('of ten at the same moment exactly one succeeds', async () => {
    const filed = await resident.call('cases.submit', aReport())
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        street.persona(index % 2 ? 'dispatcher' : 'dispatcher2').answer('cases.act', {
          caseId: filed._id,
          version: 1,
          action: 'dispatch',
          input: { officeId: index % 2 ? 'construction' : 'property' },
        }),
      ),
    )
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    expect(new Set(answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code])))).toEqual(new Set(['CONFLICT']))
    expect(await eventsOf(filed._id)).toHaveLength(2)
  })
})

describe('the same request sent again', () => {
  test('is one report, also when both copies arrive at once', async () => {
    const send = () => resident.call('cases.submit', aReport(), { requestId: 'double-tap-0001' })
    const [a, b] = await Promise.all([send(), send()])
    const c = await send()
    expect(new Set([a._id, b._id, c._id]).size).toBe(1)
  })

  test('is one step', async () => {
    const filed = await resident.call('cases.submit', aReport())
    const dispatch = () =>
      centre.call(
        'cases.act',
        { caseId: filed._id, version: 1, action: 'dispatch', input: { officeId: 'construction' } },
        { requestId: 'double-tap-0002' },
      )
    const [a, b] = await Promise.all([dispatch(), dispatch()])
    expect([a.version, b.version, (await dispatch()).version]).toEqual([2, 2, 2])
  })

  test('of another person is another report', async () => {
    const mine = await resident.call('cases.submit', aReport(), { requestId: 'same-id-00001' })
    const theirs = await street.persona('neighbour').call('cases.submit', aReport(), { requestId: 'same-id-00001' })
    expect(theirs._id).not.toBe(mine._id)
  })

  test('under the number of another request is refused, not taken for done', async () => {
    const filed = await resident.call('cases.submit', aReport(), { requestId: 'used-before-1' })
    const input = { caseId: filed._id, version: 1, action: 'withdraw', input: {} }
    const refused = await resident.refusal('cases.act', input, { requestId: 'used-before-1' })
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'requestId' }] })
    expect((await resident.call('cases.get', { caseId: filed._id })).state).toBe('submitted')
  })
})

describe("a department's duty that the desk sends down to a community", () => {
  const roads = () => street.persona('resident').call('cases.submit', aReport())
  const dispatch = (view: CaseView, note?: string) => ({
    caseId: view._id,
    version: view.version,
    action: 'dispatch',
    input: { officeId: 'o-liuqing', ...(note ? { note } : {}) },
  })

  test('needs a reason, which stays in the history, and is counted', async () => {
    const filed = await roads()
    const centre = street.persona('dispatcher')
    expect(await centre.call('cases.get', { caseId: filed._id })).toMatchObject({
      duty: { matters: ['道路设施'], officeName: expect.stringContaining('建设') },
    })
    expect((await street.persona('resident').call('cases.get', { caseId: filed._id })).duty).toBeUndefined()
    const refused = await centre.refusal('cases.act', dispatch(filed))
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'note' }] })
    expect(refused.message).toContain('道路设施')
    const sent = await centre.call('cases.act', dispatch(filed, '先由社区围挡'))
    expect(sent.events.at(-1)).toMatchObject({ note: '先由社区围挡', facts: { sentDown: '道路设施' } })
    const row = await street.collections.outbox.get(`${filed._id}:${sent.version}`)
    expect(row).toMatchObject({
      effects: expect.arrayContaining([expect.objectContaining({ name: 'sentDown:o-liuqing' })]),
    })
  })

  test('needs one in the order of a split that goes there, which stays in the history and is counted', async () => {
    const filed = await roads()
    const centre = street.persona('dispatcher')
    const split = (reason?: string) => ({
      caseId: filed._id,
      version: filed.version,
      action: 'split',
      input: {
        orders: [
          { officeId: 'construction', note: '修补路面' },
          { officeId: 'o-liuqing', note: '设置围挡', ...(reason ? { reason } : {}) },
        ],
      },
    })
    const refused = await centre.refusal('cases.act', split())
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'orders.1.reason' }] })
    const done = await centre.call('cases.act', split('社区离得近，先围起来'))
    expect(done.events.find(({ action }) => action === 'split')).toMatchObject({
      note: '社区离得近，先围起来',
      facts: { sentDown: '道路设施' },
    })
    // an order that its department returns goes down with a reason as well
    const order = await street.persona('construction').call('cases.get', { caseId: `${filed._id}-1` })
    expect(order.duty).toMatchObject({ matters: ['道路设施'] })
    const wish = { officeId: 'o-liuqing', note: '社区就在旁边' }
    const returned = await act(street.persona('construction'), order, 'return', wish)
    const { _id: caseId, version } = returned
    const step = { caseId, version, action: 'approveReturn', input: { officeId: 'o-liuqing' } }
    expect(await centre.refusal('cases.act', step)).toMatchObject({ fields: [{ field: 'note' }] })
    const down = await act(centre, returned, 'approveReturn', { officeId: 'o-liuqing', note: '先围起来再修' })
    expect(down.events.at(-1)).toMatchObject({ note: '先围起来再修', facts: { sentDown: '道路设施' } })
    await street.cloud.fireTimer('scheduler', 'everyMinute')
    const { weeks } = await street.persona('admin').call('admin.routingFigures', {})
    expect(weeks[0]?.offices.find(({ officeId }) => officeId === 'o-liuqing')).toMatchObject({ sentDown: 3 })
    expect(weeks[0]?.all.sentDown).toBe(3)
  })

  test("needs none when it is the community's own matter, or goes to another department", async () => {
    const filed = await street
      .persona('resident')
      .call('cases.submit', aReport({ text: '楼道里堆了很多杂物，邻居说了也不听。' }))
    const sent = await street.persona('dispatcher').call('cases.act', dispatch(filed))
    expect(sent.events.at(-1)?.facts.sentDown).toBeUndefined()
  })
})
