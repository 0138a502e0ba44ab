import { benchCases } from './benchCases'
import { benchNearby } from './benchNearby'
import { benchQueue } from './benchQueue'
import { benchSearch } from './benchSearch'
import type { Rate } from './measure'
import { timeStart } from './timeStart'

// three whole systems are set up
jest.setTimeout(240_000)

const SECONDS = 0.2
const quiet = () => undefined

const ran: Rate = {
  clients: expect.any(Number),
  calls: expect.any(Number),
  perSecond: expect.any(Number),
  timing: { p50: expect.any(Number), p95: expect.any(Number), p99: expect.any(Number) },
}

test('the bench of whole calls answers a figure for each kind of call', async () => {
  const figures = await benchCases(1000, SECONDS, quiet, 20)
  const call = { one: ran, eight: ran, processor: expect.any(Number), ratio: expect.any(Number) }
  expect(figures).toMatchObject({ cases: 1000, submit: call, list: call, detail: call, act: call })
  for (const { eight } of [figures.submit, figures.list, figures.detail, figures.act]) {
    expect(eight.calls).toBeGreaterThanOrEqual(8)
  }
})

test('the bench of the queue answers a page among many cases and among few', async () => {
  const { few, many, ratio } = await benchQueue(400, SECONDS, quiet, 200)
  expect([few.page, many.page]).toEqual([ran, ran])
  expect([few.cases, many.cases]).toEqual([200, 400])
  expect(ratio).toBeGreaterThan(0)
})

test('the bench of duplicates answers what the desk and who writes a report ask, among many cases and among few', async () => {
  const { few, many, ratio } = await benchNearby(800, SECONDS, quiet, 400)
  for (const found of [few, many]) expect(found).toMatchObject({ nearby: ran, similar: ran })
  for (const times of [ratio.nearby, ratio.similar]) expect(times).toBeGreaterThan(0)
})

test('the bench of the search answers a common word, a rare one, and two words', async () => {
  const figures = await benchSearch(5200, SECONDS, quiet)
  expect(figures).toMatchObject({ cases: 5200, common: ran, rare: ran, both: ran })
  expect(figures.ratio).toBeGreaterThan(0)
})

test('the bench of starts answers the first call of an instance with a model and without one', async () => {
  const { list, submit, modelBytes } = await timeStart(1)
  for (const { ratio } of [list, submit]) expect(ratio).toBeGreaterThan(0)
  expect(modelBytes).toBeGreaterThan(1_000_000)
})
