import type { Point } from './street'

/** Metres, of the sphere that maps are drawn on. */
const EARTH_RADIUS = 6_371_000
const RADIANS = Math.PI / 180

/** Metres between two points, on a sphere by the haversine formula. */
export function metresBetween(a: Point, b: Point): number {
  const latitude = ((b.lat - a.lat) * RADIANS) / 2
  const longitude = ((b.lng - a.lng) * RADIANS) / 2
  const h = Math.sin(latitude) ** 2 + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.sin(longitude) ** 2
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(h))
}

/** The sides of an outline; the last corner is joined to the first. */
const sidesOf = (outline: readonly Point[]): Array<readonly [Point, Point]> =>
  outline.flatMap((corner, index) => {
    const next = outline[(index + 1) % outline.length]
    return next ? [[corner, next] as const] : []
  })

/** Whether a point lies within an outline: a ray to the east crosses its sides an odd number of times. */
export const isInside = (point: Point, outline: readonly Point[]): boolean =>
  sidesOf(outline).filter(
    ([a, b]) =>
      a.lat > point.lat !== b.lat > point.lat &&
      point.lng < a.lng + ((point.lat - a.lat) / (b.lat - a.lat)) * (b.lng - a.lng),
  ).length %
    2 ===
  1

/** Metres from a point to the nearest side of an outline, on a plane: good for the few kilometres of a street. */
export function metresToOutline(point: Point, outline: readonly Point[]): number {
  const metres = (other: Point): readonly [number, number] => [
    (other.lng - point.lng) * RADIANS * EARTH_RADIUS * Math.cos(point.lat * RADIANS),
    (other.lat - point.lat) * RADIANS * EARTH_RADIUS,
  ]
  const distances = sidesOf(outline).map(([from, to]) => {
    const [x, y] = metres(from)
    const [endX, endY] = metres(to)
    const [dx, dy] = [endX - x, endY - y]
    const length = dx * dx + dy * dy
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(x * dx + y * dy) / length))
    return Math.hypot(x + along * dx, y + along * dy)
  })
  return distances.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...distances)
}
