import type { ReportRequest } from '@contract/case'
import { CONTRACT, type UseCaseName } from '@contract/contract'
import { ROLE_POWERS } from '@contract/permissions'
import { RELATIONS } from '@contract/workflow/workflow'
import { CASE_KINDS, whyImpossible, workflowOf } from '@contract/workflow/workflows'
import { FUNCTIONS } from '../../config/functions'
import { startTestStreet, type TestStreet } from '../harness/testStreet'
import { WHO_MAY_ACT } from './permissions/whoMayAct'
import { WHO_MAY_CALL } from './permissions/whoMayCall'

test('every use case is in the table, with the caller that its contract declares', () => {
  const declared = Object.fromEntries(
    Object.entries(CONTRACT).map(([name, { who }]) => [name, typeof who === 'string' ? who : `right:${who.right}`]),
  )
  expect(declared).toEqual(WHO_MAY_CALL)
})

test('every action of every kind is in the table', () => {
  for (const kind of CASE_KINDS) {
    const declared = Object.fromEntries(Object.entries(workflowOf(kind).actions).map(([name, { who }]) => [name, who]))
    expect(declared).toEqual(WHO_MAY_ACT[kind])
  }
})

test('each action is possible in exactly its states for exactly its people', () => {
  for (const kind of CASE_KINDS) {
    const { actions, states } = workflowOf(kind)
    for (const [name, action] of Object.entries(actions)) {
      const data = action.needs ? { [action.needs]: {} } : {}
      const parentId = action.of === 'order' ? 'the-whole' : undefined
      for (const state of states) {
        for (const relation of RELATIONS) {
          const may = action.who.includes(relation) && action.from.includes(state)
          expect([
            kind,
            name,
            state,
            relation,
            !whyImpossible({ kind, state, data, parentId }, name, [relation], 1e15),
          ]).toEqual([kind, name, state, relation, may])
        }
      }
    }
  }
})

test('no report is closed without an answer: every way to 办结 leads through one', () => {
  const { actions } = workflowOf('report')
  const closing = Object.values(actions).filter((action) => action.to === 'closed')
  expect(closing.length).toBeGreaterThan(0)
  for (const action of closing)
    for (const from of action.from) expect(['answered', 'reviewing', 'closed']).toContain(from)
})

test('nothing that ends a case, answers a person or speaks to one may be done to many at once', () => {
  for (const kind of CASE_KINDS) {
    const { actions, closed } = workflowOf(kind)
    const bulk = Object.entries(actions).filter(([, action]) => action.bulk)
    // What is said in confidence is handled one by one.
    if (workflowOf(kind).confidential) expect(bulk).toEqual([])
    else expect(bulk.length).toBeGreaterThan(0)
    for (const [name, action] of bulk) {
      expect([name, closed.includes(action.to), action.to === 'answered', action.keeps]).toEqual([
        name,
        false,
        false,
        undefined,
      ])
      expect([name, ['stop', 'startConfirmation', 'pause', 'extend'].includes(action.limit)]).toEqual([name, false])
      const speaks = action.note === 'public' && Object.values(action.fields).some((field) => field.required)
      expect([name, speaks]).toEqual([name, false])
    }
    for (const name of ['answer', 'close', 'decline', 'transfer'])
      expect(bulk.map(([each]) => each)).not.toContain(name)
  }
})

describe('at the door', () => {
  let street: TestStreet
  beforeAll(async () => {
    street = await startTestStreet()
  })
  afterAll(() => street.close())

  const names = Object.keys(CONTRACT) as UseCaseName[]

  test.each(names)('%s refuses who is not signed in', async (useCase) => {
    const event = { useCase, input: {}, requestId: 'nobody-00001' }
    const [name = ''] = useCase.split('.')
    const answer = await street.cloud.invoke(name, event, { kind: 'none' })
    expect(answer).toMatchObject({
      ok: false,
      error: { code: WHO_MAY_CALL[useCase] === 'timer' ? 'NOT_ALLOWED' : 'NOT_SIGNED_IN' },
    })
  })

  test.each(names.filter((name) => WHO_MAY_CALL[name] !== 'visitor'))(
    '%s refuses a visitor without an account',
    async (useCase) => {
      const refused = await street.visitor('o-visitor').refusal(useCase, {} as never)
      expect(refused.code).toBe(WHO_MAY_CALL[useCase] === 'timer' ? 'NOT_ALLOWED' : 'NOT_REGISTERED')
    },
  )

  test.each(names.filter((name) => WHO_MAY_CALL[name]?.startsWith('right:')))(
    '%s refuses a resident',
    async (useCase) => {
      expect((await street.persona('resident').refusal(useCase, {} as never)).code).toBe('NOT_ALLOWED')
    },
  )

  const forSomebody = (behalf: ReportRequest['behalf']): ReportRequest => ({
    kind: 'report',
    type: 'help',
    text: '路灯不亮',
    place: { address: '' },
    behalf,
  })

  test.each([
    ['resident', { family: true, agent: false, staff: false }],
    ['owner', { family: true, agent: false, staff: false }],
    ['agent', { family: true, agent: true, staff: false }],
    ['service-hall', { family: true, agent: false, staff: true }],
    ['dispatcher', { family: true, agent: false, staff: true }],
    ['hotline', { family: true, agent: false, staff: true }],
  ] as const)('%s may report for others just as their roles allow', async (username, may) => {
    for (const behalf of [
      { as: 'family', name: '陈大明' },
      { as: 'agent', name: '陈大明' },
      { as: 'staff', name: '陈大明', channel: 'counter' },
    ] as const) {
      const answer = await street.persona(username).answer('cases.submit', forSomebody(behalf))
      expect([behalf.as, answer.ok || answer.error.code]).toEqual([behalf.as, may[behalf.as] || 'NOT_ALLOWED'])
    }
  })

  test('an agent stands beside the office: none of its cases is theirs to list, and no use case of staff', async () => {
    const list = { key: { office: 'o-liuqing' }, kind: 'report', order: 'due' } as const
    expect(await street.persona('liuqing').answer('cases.list', list)).toMatchObject({ ok: true })
    expect(await street.persona('agent').refusal('cases.list', list)).toMatchObject({ code: 'NOT_ALLOWED' })
    const ofStaff = Object.values(ROLE_POWERS).filter(({ readsOffice }) => !readsOffice)
    for (const power of ofStaff) expect(power).toMatchObject({ actsAsLead: false, actsAsCentre: false })
  })

  test('the scheduler is invoked by nobody but the timer', () => {
    expect(FUNCTIONS.filter(({ invoke }) => invoke === 'nobody').map(({ name }) => name)).toEqual(['scheduler'])
  })
})
