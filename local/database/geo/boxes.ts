import type { Shape } from './parseShape'
import { edgesOf } from './Region'
import { cross, dot, EARTH_RADIUS, latitude, type Position, unit, type Vector } from './sphere'

/** Degrees: a rectangle of longitudes and latitudes. */
export interface Box {
  west: number
  east: number
  south: number
  north: number
}

const DEGREE = Math.PI / 180
// more than rounding loses
const MARGIN = 1e-7

/** A rectangle around a geometry; over the whole circle of latitude where it crosses the 180th meridian or a pole. */
export function boxOf(shape: Shape): Box {
  const chains = [...shape.lines, ...shape.regions.map(({ rings }) => rings[0] ?? [])]
  const vertices = [...shape.points, ...chains.flat()]
  const longitudes = vertices.map((vertex) => Math.atan2(vertex[1], vertex[0]) / DEGREE)
  const latitudes = [...vertices.map(latitude), ...chains.flatMap(edgesOf).flatMap(bulges)]
  let [west, east] = extremes(longitudes)
  let [south, north] = extremes(latitudes)
  const around = chains.flatMap(edgesOf).some(([a, b]) => crossesDateLine(a, b))
  if (shape.regions.some((region) => region.coversPole(1))) north = 90
  if (shape.regions.some((region) => region.coversPole(-1))) south = -90
  if (around || north === 90 || south === -90) [west, east] = [-180, 180]
  return { west: west - MARGIN, east: east + MARGIN, south: south - MARGIN, north: north + MARGIN }
}

/** One or two rectangles around everything within so many metres of a point. */
export function boxesAround([longitude, lat]: Position, metres: number): Box[] {
  const radians = metres / EARTH_RADIUS
  const south = Math.max(lat - radians / DEGREE, -90) - MARGIN
  const north = Math.min(lat + radians / DEGREE, 90) + MARGIN
  const reach = Math.sin(Math.min(radians, Math.PI / 2)) / Math.cos(lat * DEGREE)
  if (south <= -90 || north >= 90 || reach >= 1) return [{ west: -181, east: 181, south, north }]
  const half = Math.asin(reach) / DEGREE + MARGIN
  const [west, east] = [longitude - half, longitude + half]
  const main = { west, east, south, north }
  if (west < -180) return [main, { ...main, west: west + 360, east: 181 }]
  if (east > 180) return [main, { ...main, west: -181, east: east - 360 }]
  return [main]
}

// where an arc reaches further towards a pole than its ends do
function bulges([a, b]: readonly [Vector, Vector]): number[] {
  const normal = unit(cross(a, b))
  const top = unit([-normal[2] * normal[0], -normal[2] * normal[1], 1 - normal[2] * normal[2]])
  const lowest: Vector = [-top[0], -top[1], -top[2]]
  return [top, lowest]
    .filter((point) => dot(cross(normal, a), point) > 0 && dot(cross(b, normal), point) > 0)
    .map(latitude)
}

function crossesDateLine(a: Vector, b: Vector): boolean {
  return Math.abs(Math.atan2(a[1], a[0]) - Math.atan2(b[1], b[0])) > Math.PI
}

function extremes(values: readonly number[]): [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    if (value < least) least = value
    if (value > most) most = value
  }
  return [least, most]
}
