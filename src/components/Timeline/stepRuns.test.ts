import type { EventView } from '@contract/caseView'
import { stepRuns } from './stepRuns'

const step = (version: number, action: string): EventView => ({
  _id: `case:${version}`,
  caseId: 'case',
  version,
  action,
  to: 'accepted',
  at: version,
  by: { relation: 'system', isMe: false },
  fileIds: [],
  internal: true,
  noteInternal: true,
  facts: {},
})

const shape = (...actions: string[]) =>
  stepRuns(actions.map((action, index) => step(index + 1, action))).map(([first, ...others]) => [
    first.action,
    first.version,
    others.length,
  ])

test('reports taken in one after another are one line, with the latest first', () => {
  expect(shape('submit', 'absorb', 'absorb', 'absorb', 'accept', 'absorb')).toEqual([
    ['absorb', 6, 0],
    ['accept', 5, 0],
    ['absorb', 4, 2],
    ['submit', 1, 0],
  ])
})

test('other steps are never put together, however alike they are', () => {
  expect(shape('progress', 'progress')).toEqual([
    ['progress', 2, 0],
    ['progress', 1, 0],
  ])
})
