import type { CaseView } from '@contract/caseView'
import { act, aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

type Step = [username: string, action: string, input?: Record<string, unknown>]

const START: Step[] = [
  ['dispatcher', 'dispatch', { officeId: 'construction' }],
  ['construction', 'accept'],
]

async function run(steps: readonly Step[], filed?: CaseView): Promise<CaseView> {
  let current = filed ?? (await street.persona('resident').call('cases.submit', aReport({ type: 'help' })))
  for (const [username, action, input] of steps) current = await act(street.persona(username), current, action, input)
  return street.persona('dispatcher').call('cases.get', { caseId: current._id })
}

/** Paths that run through, with the state that they end in. */
const HAPPY: ReadonlyArray<[name: string, steps: Step[], state: string]> = [
  ['withdrawn before it is accepted', [['resident', 'withdraw', { note: '已经好了' }]], 'withdrawn'],
  [
    'corrected before it is accepted',
    [['resident', 'correct', { text: '地点写错了，是北门', address: '北门' }]],
    'submitted',
  ],
  [
    'declined with a reason and the legal way',
    [['dispatcher', 'decline', { reason: 'litigation', note: '请向法院提起诉讼。' }]],
    'declined',
  ],
  [
    'transferred outside with number and expected date',
    [['dispatcher', 'transfer', { body: '市水务公司', number: 'SW-1', expectedOn: '2026-12-01' }]],
    'transferred',
  ],
  [
    'returned, and sent to the office that was named',
    [
      ['dispatcher', 'dispatch', { officeId: 'construction' }],
      ['construction', 'return', { officeId: 'property', note: '小区内部道路归物业' }],
      ['dispatcher', 'approveReturn', { officeId: 'property' }],
      ['property', 'accept'],
    ],
    'accepted',
  ],
  [
    'returned, and finally decided to stay',
    [
      ...START,
      ['construction', 'return', { officeId: 'property', note: '不是我们的' }],
      ['dispatcher', 'rejectReturn', { note: '按目录由你单位办理' }],
      ['construction', 'accept'],
      ['construction', 'answer', { note: '已修好' }],
    ],
    'answered',
  ],
  [
    'waiting for the person, who answers',
    [...START, ['construction', 'ask', { note: '请说明是哪一幢' }], ['resident', 'supply', { note: '3 幢' }]],
    'accepted',
  ],
  [
    'paused for a third party, which the centre approved',
    [
      ...START,
      ['construction', 'requestPause', { note: '等检测报告' }],
      ['dispatcher', 'approvePause', {}],
      ['construction', 'resume', {}],
      ['construction', 'answer', { note: '已修好' }],
    ],
    'answered',
  ],
  [
    'supervised, with a reply',
    [
      ...START,
      ['dispatcher', 'supervise', { note: '请今天到现场' }],
      ['construction', 'replySupervision', { note: '已到现场' }],
    ],
    'accepted',
  ],
  [
    'helped by a second office, which reports progress',
    [...START, ['dispatcher', 'addHelper', { officeId: 'traffic' }], ['traffic', 'progress', { note: '已设围挡' }]],
    'accepted',
  ],
]

test.each(HAPPY)('a report may be %s', async (_, steps, state) => {
  expect((await run(steps)).state).toBe(state)
})

/** Paths that stop at their last step, with the code that stops them. */
const UNHAPPY: ReadonlyArray<[name: string, steps: Step[], code: string]> = [
  ['withdraw what is being worked on', [...START, ['resident', 'withdraw']], 'WRONG_STATE'],
  [
    'return what the centre decided finally',
    [
      ...START,
      ['construction', 'return', { officeId: 'property', note: '不是' }],
      ['dispatcher', 'rejectReturn', { note: '就由你办' }],
      ['construction', 'return', { officeId: 'property', note: '还是不是' }],
    ],
    'WRONG_STATE',
  ],
  ['return without naming the right office', [...START, ['construction', 'return', { note: '不是' }]], 'INVALID_INPUT'],
  ['approve a pause that nobody asked for', [...START, ['dispatcher', 'approvePause', {}]], 'WRONG_STATE'],
  [
    'approve one’s own extension',
    [
      ...START,
      ['construction', 'requestExtension', { days: 3, note: '等材料' }],
      ['construction', 'approveExtension', { days: 3, note: '同意' }],
    ],
    'NOT_ALLOWED',
  ],
  [
    'ask for a second extension',
    [
      ...START,
      ['construction', 'requestExtension', { days: 3, note: '等材料' }],
      ['dispatcher', 'approveExtension', { days: 3, note: '同意' }],
      ['construction', 'requestExtension', { days: 3, note: '还要等' }],
    ],
    'WRONG_STATE',
  ],
  [
    'extend by more than ten working days',
    [...START, ['construction', 'requestExtension', { days: 11, note: '等' }]],
    'INVALID_INPUT',
  ],
  ['urge twice within a day', [...START, ['resident', 'urge', {}], ['resident', 'urge', {}]], 'WRONG_STATE'],
  ['decline without telling the legal way', [['dispatcher', 'decline', { reason: 'petition' }]], 'INVALID_INPUT'],
  [
    'transfer to a date that does not exist',
    [['dispatcher', 'transfer', { body: '水务', number: '1', expectedOn: '2026-02-30' }]],
    'INVALID_INPUT',
  ],
  [
    'answer while the person is asked',
    [...START, ['construction', 'ask', { note: '哪里' }], ['construction', 'answer', { note: '好了' }]],
    'WRONG_STATE',
  ],
]

test.each(UNHAPPY)('nobody may %s', async (_, steps, code) => {
  const before = await run(steps.slice(0, -1))
  const [username, action, input = {}] = steps.at(-1) ?? ['', '']
  const call = { caseId: before._id, version: before.version, action, input }
  expect((await street.persona(username).refusal('cases.act', call)).code).toBe(code)
  expect((await street.persona('dispatcher').call('cases.get', { caseId: before._id })).version).toBe(before.version)
})

test('the clock stands while the person is asked, and goes on by itself after the limit of a pause; a late answer is taken', async () => {
  const accepted = await run(START)
  const waiting = await run([['construction', 'ask', { note: '请补充' }]], accepted)
  expect(waiting.state).toBe('waiting')
  const stored = await street.collections.cases.get(waiting._id)
  expect(stored?.pausedAt).toBeDefined()
  // As if the pause had begun seven days ago: at least four of them were worked.
  const weekAgo = Date.now() - 7 * 86_400_000
  await street.collections.cases.update(
    { _id: waiting._id },
    { pausedAt: weekAgo, nextAt: Date.now() - 1, dueAt: Date.now() - 1 },
  )
  await street.cloud.fireTimer('scheduler', 'everyMinute')
  const resumed = await street.persona('resident').call('cases.get', { caseId: waiting._id })
  expect(resumed.state).toBe('accepted')
  expect(resumed.events.at(-1)).toMatchObject({ action: 'endPause', by: { relation: 'system' } })
  expect((resumed.dueAt ?? 0) - (accepted.dueAt ?? 0)).toBeGreaterThanOrEqual(4 * 86_400_000)
  const supplied = await act(street.persona('resident'), resumed, 'supply', { note: '3 幢' })
  expect(supplied).toMatchObject({ state: 'accepted', dueAt: resumed.dueAt, data: {} })
  const again = { caseId: supplied._id, version: supplied.version, action: 'supply', input: { note: '4 幢' } }
  expect((await street.persona('resident').refusal('cases.act', again)).code).toBe('WRONG_STATE')
})

test('an extension moves the limit, the person is told, and a warning comes before the new one', async () => {
  const accepted = await run(START)
  const extended = await run(
    [
      ['construction', 'requestExtension', { days: 3, note: '等材料' }],
      ['dispatcher', 'approveExtension', { days: 3, note: '材料在路上' }],
    ],
    accepted,
  )
  expect(extended.dueAt).toBeGreaterThan(accepted.dueAt ?? 0)
  const inbox = await street.persona('resident').call('cases.inbox', { limit: 1 })
  expect(inbox.rows[0]?.event).toMatchObject({ action: 'approveExtension', note: '材料在路上' })
  const stored = await street.collections.cases.get(extended._id)
  expect(stored?.nextAt).toBeLessThan(stored?.dueAt ?? 0)
})

test('a warning comes once before the limit, then the overdue notice, which reaches the superior too', async () => {
  const accepted = await run(START)
  await street.collections.cases.update({ _id: accepted._id }, { warnAt: Date.now() - 1000, nextAt: Date.now() - 1000 })
  const runScheduler = () => street.cloud.fireTimer('scheduler', 'everyMinute')
  await runScheduler()
  await runScheduler()
  const warned = await street.persona('construction').call('cases.get', { caseId: accepted._id })
  expect(warned.events.filter((event) => event.action === 'warn')).toHaveLength(1)
  expect(warned.overdue).toBe(false)
  await street.collections.cases.update({ _id: accepted._id }, { dueAt: Date.now() - 1000, nextAt: Date.now() - 1000 })
  await runScheduler()
  const late = await street.persona('construction').call('cases.get', { caseId: accepted._id })
  expect(late).toMatchObject({ overdue: true })
  const told = (await street.collections.events.get(`${late._id}:${late.version}`))?.tells
  expect(told).toEqual(expect.arrayContaining(['o:construction', 'o:centre-command']))
})

test('what was first written stays on record when a person corrects it, its numbers masked as elsewhere', async () => {
  const text = '第一次写的内容，电话 13812345678'
  const filed = await street.persona('resident').call('cases.submit', aReport({ text }))
  const corrected = await run([['resident', 'correct', { text: '更正后的内容', address: '北门' }]], filed)
  expect(corrected).toMatchObject({
    text: '更正后的内容',
    place: { address: '北门' },
    data: { original: { text: '第一次写的内容，电话 138****5678' } },
  })
})

test('what only officials are to know stays out of what the person is sent', async () => {
  const seen = await run([
    ...START,
    ['construction', 'requestExtension', { days: 2, note: '人手不够' }],
    ['dispatcher', 'refuseExtension', { note: '不同意' }],
    ['dispatcher', 'supervise', { note: '拖延' }],
  ])
  const forResident = await street.persona('resident').call('cases.get', { caseId: seen._id })
  expect(JSON.stringify(forResident)).not.toMatch(/人手不够|不同意|拖延/)
  expect(forResident.data).toEqual({})
})
