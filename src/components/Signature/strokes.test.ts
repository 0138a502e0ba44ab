import { SIGNATURE } from '@contract/performance'
import { segmentsOf, strokesOf, withPoint } from './strokes'

const drawn = (points: ReadonlyArray<readonly [x: number, y: number]>): string =>
  points.reduce((signature, point, index) => withPoint(signature, point, index === 0) ?? signature, '')

test('what is drawn is what the contract takes, inside the field, whatever the finger does', () => {
  const signature = drawn([
    [-50, 20],
    [300, 900],
    [2000, 100],
  ])
  expect(signature).toMatch(SIGNATURE)
  expect(strokesOf(signature)).toEqual([
    [
      [0, 20],
      [300, 399],
      [999, 100],
    ],
  ])
  const two = withPoint(signature, [10, 10], true) ?? ''
  expect(two).toMatch(SIGNATURE)
  expect(strokesOf(two)).toHaveLength(2)
})

test('a trembling finger adds no points, and a dot is seen', () => {
  expect(withPoint('100,100', [103, 104], false)).toBeUndefined()
  expect(segmentsOf('100,100')).toHaveLength(1)
  expect(segmentsOf('0,0 500,0')[0]).toMatchObject({ left: 0, top: 0, length: 50, angle: 0 })
})
