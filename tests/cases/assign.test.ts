import { act, aReport } from '../harness/reports'
import { type Person, startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
let resident: Person
let centre: Person
let office: Person
let second: Person

beforeAll(async () => {
  street = await startTestStreet()
  resident = street.persona('resident')
  centre = street.persona('dispatcher')
  office = street.persona('construction')
  second = street.persona('construction2')
})
afterAll(() => street.close())

const sent = async (officeId = 'construction') =>
  act(centre, await resident.call('cases.submit', aReport()), 'dispatch', { officeId })

const assigned = (person: Person) => person.call('cases.list', { key: 'assigned', kind: 'report', order: 'due' })

test('colleagues know one another by whole names; the list of another office is refused', async () => {
  const colleagues = await office.call('cases.colleagues', { officeId: 'construction' })
  expect(colleagues.map(({ name, role }) => `${name} ${role}`).sort()).toEqual(
    ['童立新 head', '徐海燕 handler', '金建平 handler'].sort(),
  )
  expect(await office.refusal('cases.colleagues', { officeId: 'property' })).toMatchObject({ code: 'NOT_ALLOWED' })
  expect(await resident.refusal('cases.colleagues', { officeId: 'construction' })).toMatchObject({
    code: 'NOT_ALLOWED',
  })
})

test('only who may act for the office can be given its cases', async () => {
  const members = await centre.call('cases.colleagues', { officeId: 'centre-command' })
  expect(members.map(({ accountId }) => accountId).sort()).toEqual(['demo-dispatcher', 'demo-dispatcher2'])
  const filed = await resident.call('cases.submit', aReport())
  for (const personId of ['demo-hotline', 'demo-resident', 'demo-construction', 'nobody']) {
    const input = { caseId: filed._id, version: filed.version, action: 'assign', input: { personId } }
    expect(await centre.refusal('cases.act', input)).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'personId' }],
    })
  }
  expect(await act(centre, filed, 'assign', { personId: 'demo-dispatcher2' })).toMatchObject({
    assigneeId: 'demo-dispatcher2',
    assigneeName: '楼*强',
  })
})

test('a case taken oneself is on one’s own list, and handed over with a note it is on the colleague’s, who is told', async () => {
  const dispatched = await sent()
  const mine = await act(office, dispatched, 'assign', { personId: 'demo-construction' })
  expect((await assigned(office)).rows.map((row) => row._id)).toContain(mine._id)
  const toldMyself = (await office.call('cases.inbox', {})).rows.filter((row) => row.event.action === 'assign')
  expect(toldMyself).toEqual([])

  const handed = await act(office, mine, 'assign', { personId: 'demo-construction2', note: '请你接着办' })
  expect((await assigned(office)).rows.map((row) => row._id)).not.toContain(mine._id)
  const [row] = (await assigned(second)).rows
  expect(row).toMatchObject({ _id: mine._id, assigneeName: '徐*燕' })
  const [told] = (await second.call('cases.inbox', {})).rows
  expect(told?.event).toMatchObject({ action: 'assign', note: '请你接着办', facts: { personName: '徐*燕' } })
  expect(
    (await street.persona('construction-head').call('cases.inbox', {})).rows.map((each) => each.event.action),
  ).not.toContain('assign')

  const seen = await resident.call('cases.get', { caseId: handed._id })
  expect(JSON.stringify(seen)).not.toMatch(/徐|construction2|接着办/)
})

test('a case that goes to another office, or back to the same one by a return, is in nobody’s hands there', async () => {
  const taken = await act(office, await sent(), 'assign', { personId: 'demo-construction' })
  const same = await act(centre, taken, 'dispatch', { officeId: 'construction' })
  expect(same.assigneeId).toBe('demo-construction')
  const moved = await act(centre, same, 'dispatch', { officeId: 'property' })
  expect(moved.assigneeId).toBeUndefined()
  expect((await assigned(office)).rows.map((row) => row._id)).not.toContain(taken._id)
})

test('the centre gives out what has no office yet, and leaves to an office who of it acts', async () => {
  const dispatched = await sent()
  const input = { caseId: dispatched._id, version: dispatched.version, action: 'assign' }
  expect(await centre.refusal('cases.act', { ...input, input: { personId: 'demo-dispatcher' } })).toMatchObject({
    code: 'NOT_ALLOWED',
  })
})

test('who leaves an office no longer finds, reads or hears of what was in his hands there', async () => {
  const taken = await act(office, await sent(), 'assign', { personId: 'demo-construction2' })
  await street.collections.accounts.update(
    { _id: 'demo-construction2' },
    { memberships: [{ officeId: 'property', role: 'handler' }], offices: ['property'] },
  )
  await street.restartFunctions()
  expect((await assigned(second)).rows).toEqual([])
  expect(await second.refusal('cases.get', { caseId: taken._id })).toMatchObject({ code: 'NOT_FOUND' })
  expect((await second.call('cases.inbox', {})).rows.map((row) => row.event.caseId)).not.toContain(taken._id)
})

test('residents have no list of what was given to them', async () => {
  const input = { key: 'assigned', kind: 'report', order: 'due' } as const
  expect(await resident.refusal('cases.list', input)).toMatchObject({ code: 'NOT_ALLOWED' })
})
