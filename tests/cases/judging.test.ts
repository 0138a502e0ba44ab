import type { CaseView } from '@contract/caseView'
import { dayOf, isoDate } from '../../cloudfunctions/domain/localTime'
import { act, aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

type Step = [username: string, action: string, input?: Record<string, unknown>]

const ANSWERED: Step[] = [
  ['dispatcher', 'dispatch', { officeId: 'construction' }],
  ['construction', 'accept'],
  ['construction', 'answer', { note: '路面已经修补。' }],
]
const LOW: Step = ['resident', 'rate', { rating: 2, faults: ['unsolved', 'slow'], note: '还是坑' }]

async function run(steps: readonly Step[], from?: CaseView): Promise<CaseView> {
  let current = from ?? (await street.persona('resident').call('cases.submit', aReport({ type: 'help' })))
  for (const [username, action, input] of steps) current = await act(street.persona(username), current, action, input)
  return street.persona('dispatcher').call('cases.get', { caseId: current._id })
}

/** Ways that a judged report ends in, with the state. */
const HAPPY: ReadonlyArray<[name: string, steps: Step[], state: string]> = [
  ['rated well with what was good, and closed', [['resident', 'rate', { rating: 5, merits: ['quick'] }]], 'closed'],
  ['rated as just acceptable, and closed', [['resident', 'rate', { rating: 3 }]], 'closed'],
  ['rated low, and looked into', [LOW], 'reviewing'],
  [
    'rated low, called about, put right, answered anew and rated again',
    [
      LOW,
      ['dispatcher', 'callback', { result: 'notSatisfied', note: '东侧还有一处' }],
      ['dispatcher', 'rectify', { note: '东侧也要修补' }],
      ['construction', 'answer', { note: '东侧也修好了。' }],
      ['resident', 'rate', { rating: 4 }],
    ],
    'closed',
  ],
  [
    'rated low and upheld: the person was called and told why no more can be done',
    [
      LOW,
      ['dispatcher', 'callback', { result: 'notSatisfied' }],
      ['dispatcher', 'upholdRating', { note: '已说明原因' }],
    ],
    'closed',
  ],
  [
    'rated low for another matter, and left out of the figures',
    [
      LOW,
      ['dispatcher', 'callback', { result: 'satisfied' }],
      ['dispatcher', 'excludeRating', { reason: 'anotherMatter', note: '评价针对另一件' }],
    ],
    'closed',
  ],
]

test.each(HAPPY)('an answered report may be %s', async (_, steps, state) => {
  expect((await run([...ANSWERED, ...steps])).state).toBe(state)
})

/** Steps that are refused, with the code. */
const UNHAPPY: ReadonlyArray<[name: string, steps: Step[], code: string]> = [
  [
    'decide about a low rating before the person was called',
    [LOW, ['dispatcher', 'upholdRating', { note: '无' }]],
    'WRONG_STATE',
  ],
  [
    'judge the rating of one’s own work',
    [LOW, ['construction', 'excludeRating', { reason: 'mistaken', note: '误评' }]],
    'NOT_ALLOWED',
  ],
  [
    'leave out a rating without grounds',
    [LOW, ['dispatcher', 'callback', { result: 'satisfied' }], ['dispatcher', 'excludeRating', { reason: 'mistaken' }]],
    'INVALID_INPUT',
  ],
  [
    'rate twice',
    [
      ['resident', 'rate', { rating: 5 }],
      ['resident', 'rate', { rating: 1 }],
    ],
    'WRONG_STATE',
  ],
  ['rate with six levels', [['resident', 'rate', { rating: 6 }]], 'INVALID_INPUT'],
  ['name a fault that is not on the list', [['resident', 'rate', { rating: 1, faults: ['ugly'] }]], 'INVALID_INPUT'],
  [
    'be sent back a third time',
    [
      ['resident', 'reopen', { note: '没修' }],
      ['construction', 'answer', { note: '修了' }],
      ['resident', 'reopen', { note: '还是没修' }],
      ['construction', 'answer', { note: '又修了' }],
      ['resident', 'reopen', { note: '仍然没修' }],
    ],
    'WRONG_STATE',
  ],
]

test.each(UNHAPPY)('nobody may %s', async (_, steps, code) => {
  const before = await run([...ANSWERED, ...steps.slice(0, -1)])
  const [username, action, input = {}] = steps.at(-1) ?? ['', '']
  const call = { caseId: before._id, version: before.version, action, input }
  expect((await street.persona(username).refusal('cases.act', call)).code).toBe(code)
})

test('a low rating is looked into within fifteen working days (国办发〔2019〕51号), and the person sees that it is', async () => {
  const { _id, dueAt = 0 } = await run([...ANSWERED, LOW])
  const days = (dueAt - Date.now()) / 86_400_000
  expect(days).toBeGreaterThan(15)
  expect(days).toBeLessThan(40)
  const seen = await street.persona('resident').call('cases.get', { caseId: _id })
  expect(seen).toMatchObject({ state: 'reviewing', data: { rating: { rating: 2, faults: ['unsolved', 'slow'] } } })
})

test('ratings are counted by level as they were given, and those left out beside them, so that both rates can be told', async () => {
  const day = isoDate(dayOf(Date.now()))
  const counts = async () => (await street.collections.counters.get(`beiyuan:${day}`))?.counts ?? {}
  await street.cloud.fireTimer('scheduler', 'everyMinute')
  const before = await counts()
  await run([
    ...ANSWERED,
    LOW,
    ['dispatcher', 'callback', { result: 'satisfied' }],
    ['dispatcher', 'excludeRating', { reason: 'unfounded', note: '照片为证' }],
  ])
  await run([...ANSWERED, ['resident', 'rate', { rating: 5 }]])
  await street.cloud.fireTimer('scheduler', 'everyMinute')
  const after = await counts()
  const more = (name: string): number => (after[name] ?? 0) - (before[name] ?? 0)
  expect([more('rated:2'), more('rated:5'), more('ratingExcluded')]).toEqual([1, 1, 1])
})

test('an answer that nobody judges closes by itself after the time to confirm, and the person is told', async () => {
  const answered = await run(ANSWERED)
  await street.collections.cases.update({ _id: answered._id }, { dueAt: Date.now() - 1, nextAt: Date.now() - 1 })
  await street.cloud.fireTimer('scheduler', 'everyMinute')
  const closed = await street.persona('resident').call('cases.get', { caseId: answered._id })
  expect(closed).toMatchObject({ state: 'closed', data: { answer: { note: '路面已经修补。' } } })
  expect(closed.events.at(-1)).toMatchObject({ action: 'autoClose' })
})
