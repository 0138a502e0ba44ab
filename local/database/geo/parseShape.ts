import { CloudError } from '../../CloudError'
import { stringifyEjson } from '../ejson'
import { type Document, isDocument, type Value } from '../values'
import { edgesOf, Region } from './Region'
import { arcsCross, type Position, toVector, type Vector } from './sphere'

/** A geometry in its simplest parts. */
export interface Shape {
  points: readonly Vector[]
  lines: ReadonlyArray<readonly Vector[]>
  regions: readonly Region[]
}

const CHECKED_EDGES = 500

/** Reads a GeoJSON geometry or a legacy pair of coordinates; what is neither is refused with MongoDB's reason. */
export function parseShape(value: Value | undefined): Shape {
  if (isPair(value)) return point(position(value))
  if (!isDocument(value)) throw bad('geo element must be an array or object', value)
  const { type, coordinates } = value
  switch (type) {
    case 'Point':
      return point(position(coordinates))
    case 'MultiPoint':
      return { points: list(coordinates, 1).map((item) => toVector(position(item))), lines: [], regions: [] }
    case 'LineString':
      return { points: [], lines: [line(coordinates)], regions: [] }
    case 'MultiLineString':
      return { points: [], lines: list(coordinates, 1).map(line), regions: [] }
    case 'Polygon':
      return { points: [], lines: [], regions: [region(coordinates)] }
    case 'MultiPolygon':
      return { points: [], lines: [], regions: list(coordinates, 1).map(region) }
    case 'GeometryCollection':
      return join(list(value.geometries, 1).map(parseShape))
    default:
      throw bad('unknown GeoJSON type', value)
  }
}

/** The geometry of a stored value, or undefined where it is none. */
export function shapeOf(value: Value | undefined): Shape | undefined {
  if (!isPair(value) && !(isDocument(value) && typeof value.type === 'string')) return undefined
  try {
    return parseShape(value)
  } catch {
    return undefined
  }
}

/** True for `[longitude, latitude]`. */
export function isPair(value: Value | undefined): value is number[] {
  return Array.isArray(value) && value.length >= 2 && typeof value[0] === 'number' && typeof value[1] === 'number'
}

/** Longitude and latitude within their bounds. */
export function position(value: Value | undefined): Position {
  if (!isPair(value)) throw bad('Point must only contain numeric elements', value)
  const [lng, lat] = value as [number, number]
  if (!(Math.abs(lng) <= 180 && Math.abs(lat) <= 90)) {
    throw bad(`longitude/latitude is out of bounds, lng: ${lng} lat: ${lat}`, undefined)
  }
  return [lng, lat]
}

function point(at: Position): Shape {
  return { points: [toVector(at)], lines: [], regions: [] }
}

function line(value: Value | undefined): Vector[] {
  return list(value, 2).map((item) => toVector(position(item)))
}

function region(value: Value | undefined): Region {
  const rings = list(value, 1).map(ring)
  const found = new Region(rings)
  if (!found.isSmall) throw bad('[local cloud] a polygon over half of the earth is not supported', value)
  return found
}

function ring(value: Value): Vector[] {
  const positions = list(value, 4).map(position)
  const [first, last] = [positions[0] as Position, positions.at(-1) as Position]
  if (first[0] !== last[0] || first[1] !== last[1]) {
    throw bad('Loop is not closed, first vertex does not equal last vertex:', value)
  }
  const vectors = positions.map(toVector)
  const edges = edgesOf(vectors)
  if (edges.length > CHECKED_EDGES) return vectors
  for (const [at, [a, b]] of edges.entries()) {
    // neighbours share a vertex, and the first edge is the last one's neighbour
    for (let other = at + 2; other < edges.length - (at === 0 ? 1 : 0); other++) {
      const [c, d] = edges[other] as readonly [Vector, Vector]
      if (arcsCross(a, b, c, d)) throw bad(`Loop is not valid: Edges ${at} and ${other} cross.`, value)
    }
  }
  return vectors
}

function list(value: Value | undefined, least: number): Value[] {
  if (Array.isArray(value) && value.length >= least) return value
  throw bad(`coordinates must be an array with at least ${least} ${least === 1 ? 'element' : 'elements'}`, value)
}

function join(shapes: readonly Shape[]): Shape {
  return {
    points: shapes.flatMap(({ points }) => points),
    lines: shapes.flatMap(({ lines }) => lines),
    regions: shapes.flatMap(({ regions }) => regions),
  }
}

function bad(reason: string, value: Value | Document | undefined): CloudError {
  const shown = value === undefined ? '' : ` ${stringifyEjson(value).slice(0, 200)}`
  return new CloudError('DATABASE_REQUEST_FAILED', `${reason}${shown}`)
}
