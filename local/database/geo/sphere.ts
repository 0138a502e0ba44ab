/** A point on the unit sphere. */
export type Vector = readonly [x: number, y: number, z: number]
/** Longitude and latitude in degrees, as GeoJSON has them. */
export type Position = readonly [longitude: number, latitude: number]

/** Metres, as MongoDB reckons. */
export const EARTH_RADIUS = 6_378_100
/** Radians below which two things touch: less than a millimetre. */
export const TOUCH = 1e-10

const DEGREE = Math.PI / 180

export function toVector([longitude, latitude]: Position): Vector {
  const [lng, lat] = [longitude * DEGREE, latitude * DEGREE]
  return [Math.cos(lat) * Math.cos(lng), Math.cos(lat) * Math.sin(lng), Math.sin(lat)]
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

export function unit(a: Vector): Vector {
  const length = Math.hypot(...a)
  return length === 0 ? a : [a[0] / length, a[1] / length, a[2] / length]
}

/** The angle between two points, exact for near and for far ones. */
export function angle(a: Vector, b: Vector): number {
  return Math.atan2(Math.hypot(...cross(a, b)), dot(a, b))
}

/** The angle from a point to the nearest point of the shortest arc from `a` to `b`. */
export function angleToArc(point: Vector, a: Vector, b: Vector): number {
  const ends = Math.min(angle(point, a), angle(point, b))
  const normal = unit(cross(a, b))
  const foot = cross(normal, point)
  const between = dot(cross(normal, a), point) > 0 && dot(cross(b, normal), point) > 0
  if (!between || Math.hypot(...foot) === 0) return ends
  return Math.min(ends, Math.abs(Math.asin(Math.max(-1, Math.min(1, dot(normal, point))))))
}

/** Whether two arcs cross in their insides or touch. */
export function arcsMeet(a: Vector, b: Vector, c: Vector, d: Vector): boolean {
  return (
    arcsCross(a, b, c, d) ||
    angleToArc(a, c, d) < TOUCH ||
    angleToArc(b, c, d) < TOUCH ||
    angleToArc(c, a, b) < TOUCH ||
    angleToArc(d, a, b) < TOUCH
  )
}

/** Whether two arcs cross in their insides. */
export function arcsCross(a: Vector, b: Vector, c: Vector, d: Vector): boolean {
  const ab = cross(a, b)
  const acb = -dot(ab, c)
  const bda = dot(ab, d)
  if (acb * bda <= 0) return false
  const cd = cross(c, d)
  const cbd = -dot(cd, b)
  const dac = dot(cd, a)
  return acb * cbd > 0 && acb * dac > 0
}

/** The latitude in degrees of a point. */
export function latitude(a: Vector): number {
  return Math.asin(Math.max(-1, Math.min(1, a[2]))) / DEGREE
}
