import { type OpenTarget, openLocal } from './openTarget'
import { runCases } from './runCases'
import { TOPICS } from './topics'

const SHORT = 30

let open: OpenTarget
beforeAll(async () => {
  open = await openLocal()
})
afterAll(() => open.close())

const all = TOPICS.flatMap((topic) => topic.cases.map((one) => ({ topic, one })))

test('the suite has at least 300 cases, and no two of one name', () => {
  expect(all.length).toBeGreaterThanOrEqual(300)
  for (const topic of TOPICS) {
    const names = topic.cases.map(({ name }) => name)
    expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([])
  }
})

// spread over all topics: the whole suite is `npm run conformance`
test(`${SHORT} of the cases, through the unmodified SDKs`, async () => {
  const chosen = new Set(Array.from({ length: SHORT }, (_, at) => all[Math.floor((at * all.length) / SHORT)]?.one))
  const results = await runCases(open.target, TOPICS, (_topic, one) => chosen.has(one))
  expect(results).toHaveLength(SHORT)
  expect(results.filter(({ outcome }) => outcome !== 'passed')).toEqual([])
})
