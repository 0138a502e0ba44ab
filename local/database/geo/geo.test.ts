import { Random } from '../../testing/Random'
import type { Value } from '../values'
import { boxesAround, boxOf } from './boxes'
import { geoTest } from './geoTest'
import { parseShape } from './parseShape'
import { distanceTo } from './relate'
import { type Position, toVector } from './sphere'

const point = (...coordinates: number[]) => ({ type: 'Point', coordinates })
const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]
const polygon = (...rings: number[][][]) => ({ type: 'Polygon', coordinates: rings })
const line = (...coordinates: number[][]) => ({ type: 'LineString', coordinates })

const holed = polygon(square(113, 23, 1), square(113.4, 23.4, 0.2))
const intersecting: Array<[string, Value, Value, boolean]> = [
  ['a point with itself', point(113, 23), point(113, 23), true],
  ['two points', point(113, 23), point(113, 23.0001), false],
  ['a point in a polygon', point(113.1, 23.1), holed, true],
  ['a point in its hole', point(113.5, 23.5), holed, false],
  ['a point on its corner', point(113, 23), holed, true],
  ['a point on the edge of its hole', point(113.4, 23.5), holed, true],
  ['a line through a polygon', line([112, 23.2], [115, 23.2]), holed, true],
  ['a line beside a polygon', line([112, 22.2], [115, 22.2]), holed, false],
  ['a line in a hole', line([113.45, 23.45], [113.55, 23.55]), holed, false],
  ['crossing lines', line([0, 0], [2, 2]), line([0, 2], [2, 0]), true],
  ['lines that share an end', line([0, 0], [1, 1]), line([1, 1], [2, 0]), true],
  ['a polygon around a polygon', polygon(square(112, 22, 4)), holed, true],
  [
    'across the 180th meridian',
    point(179.9, 0),
    polygon([
      [179, -1],
      [-179, -1],
      [-179, 1],
      [179, 1],
      [179, -1],
    ]),
    true,
  ],
  [
    'outside across it',
    point(178.9, 0),
    polygon([
      [179, -1],
      [-179, -1],
      [-179, 1],
      [179, 1],
      [179, -1],
    ]),
    false,
  ],
  [
    'the north pole',
    point(0, 90),
    polygon([
      [0, 80],
      [120, 80],
      [-120, 80],
      [0, 80],
    ]),
    true,
  ],
  ['a collection', { type: 'GeometryCollection', geometries: [point(9, 9), point(113.1, 23.1)] }, holed, true],
]

test.each(intersecting)('%s: $geoIntersects is symmetric and says so', (_name, one, other, expected) => {
  expect(geoTest('$geoIntersects', { $geometry: one })(other)).toBe(expected)
  expect(geoTest('$geoIntersects', { $geometry: other })(one)).toBe(expected)
})

const within: Array<[string, Value, boolean]> = [
  ['a point inside', point(113.1, 23.1), true],
  ['a point in the hole', point(113.5, 23.5), false],
  ['a line inside', line([113.1, 23.1], [113.2, 23.9]), true],
  ['a line that leaves and returns', line([113.1, 23.1], [113.9, 23.9], [113.1, 23.9]), false],
  ['a polygon inside', polygon(square(113.1, 23.1, 0.1)), true],
  ['a polygon around the hole', polygon(square(113.3, 23.3, 0.4)), false],
  ['what is no geometry', 'text', false],
  ['null', null, false],
  ['a legacy pair', [113.1, 23.1], true],
]

test.each(within)('%s: $geoWithin', (_name, value, expected) => {
  expect(geoTest('$geoWithin', { $geometry: holed })(value)).toBe(expected)
})

test('distances are those of a sphere of 6,378.1 km', () => {
  const away = (one: Value, from: Position) => distanceTo(parseShape(one), toVector(from))
  expect(away(point(0, 0), [1, 0])).toBeCloseTo((6_378_100 * Math.PI) / 180, 3)
  expect(away(point(180, 0), [0, 0])).toBeCloseTo(6_378_100 * Math.PI, 3)
  expect(away(line([-1, 1], [1, 1]), [0, 0])).toBeLessThan(away(point(-1, 1), [0, 0]))
  expect(away(holed, [113.1, 23.1])).toBe(0)
})

test.each([
  [{ type: 'Point', coordinates: [181, 0] }, /out of bounds/],
  [{ type: 'Point', coordinates: ['1', 2] }, /numeric/],
  [{ type: 'Circle', coordinates: [1, 2] }, /unknown GeoJSON type/],
  [
    polygon([
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ]),
    /not closed/,
  ],
  [
    polygon([
      [0, 0],
      [1, 1],
      [1, 0],
      [0, 1],
      [0, 0],
    ]),
    /cross/,
  ],
  [line([0, 0]), /at least 2/],
  [
    polygon([
      [0, -80],
      [120, -80],
      [-120, 85],
      [0, -80],
    ]),
    /half of the earth/,
  ],
  ['text', /array or object/],
])('%j is no geometry', (value, message) => {
  expect(() => parseShape(value)).toThrow(message)
})

test('rectangles hold everything they should, over 3,000 random circles and arcs', () => {
  const random = new Random(7)
  const holds = (boxes: ReturnType<typeof boxesAround>, [lng, lat]: Position) =>
    boxes.some(({ west, east, south, north }) => west <= lng && lng <= east && south <= lat && lat <= north)
  for (let round = 0; round < 3000; round++) {
    const centre: Position = [random.between(-180, 180), random.between(-90, 90)]
    const other: Position = [random.between(-180, 180), random.between(-90, 90)]
    const metres = distanceTo(parseShape([...other]), toVector(centre))
    expect(holds(boxesAround(centre, metres), other)).toBe(true)
    const [a, b] = [toVector(centre), toVector(other)]
    const middle = [a[0] + b[0], a[1] + b[1], a[2] + b[2]] as const
    const between: Position = [
      (Math.atan2(middle[1], middle[0]) * 180) / Math.PI,
      (Math.atan2(middle[2], Math.hypot(middle[0], middle[1])) * 180) / Math.PI,
    ]
    expect(holds([boxOf(parseShape(line([...centre], [...other])))], between)).toBe(true)
  }
})
