import { CloudError } from '../../CloudError'
import { type Document, isDocument, type Value } from '../values'
import { type Box, boxesAround, boxOf } from './boxes'
import { parseShape, position, type Shape, shapeOf } from './parseShape'
import { distanceTo, intersects, isWithin, isWithinCap } from './relate'
import { EARTH_RADIUS, type Position, toVector, type Vector } from './sphere'

/** A `$nearSphere` condition: where from, and how near and far. */
export interface Near {
  from: Position
  vector: Vector
  /** Metres. */
  least: number
  most: number
}

/** What a geo operator asks of one value, and the rectangles outside of which nothing can meet it. */
export interface GeoCondition {
  test: (shape: Shape) => boolean
  boxes: readonly Box[]
  near?: Near
}

const operators = new Set(['$near', '$nearSphere', '$geoWithin', '$geoIntersects'])

export function isGeoOperator(operator: string): boolean {
  return operators.has(operator)
}

/** Reads a geo operator's argument, refusing what MongoDB refuses. */
export function geoCondition(operator: string, operand: Value): GeoCondition {
  if (!isDocument(operand)) throw bad(`${operator} needs an object`)
  if (operator === '$near' || operator === '$nearSphere') return nearCondition(readNear(operator, operand))
  if (operator === '$geoWithin' && operand.$centerSphere !== undefined) return capCondition(operand.$centerSphere)
  const shape = parseShape(geometryOf(operator, operand))
  const boxes = [boxOf(shape)]
  if (operator === '$geoIntersects') return { boxes, test: (value) => intersects(value, shape) }
  if (shape.regions.length === 0 || shape.points.length > 0 || shape.lines.length > 0) {
    throw bad('$geoWithin not supported with provided geometry: it needs a Polygon or a MultiPolygon')
  }
  return { boxes, test: (value) => isWithin(value, shape) }
}

/** The test of a geo operator on a stored value, which may be no geometry at all. */
export function geoTest(operator: string, operand: Value): (value: Value | undefined) => boolean {
  const { test } = geoCondition(operator, operand)
  return (value) => {
    const shape = shapeOf(value)
    return shape !== undefined && test(shape)
  }
}

function readNear(operator: string, operand: Document): Near {
  const geometry = geometryOf(operator, operand)
  if (!isDocument(geometry) || geometry.type !== 'Point') throw bad(`${operator} requires a point`)
  const from = position(geometry.coordinates)
  return near(from, metres('$minDistance', operand.$minDistance), metres('$maxDistance', operand.$maxDistance))
}

/** A search around a point; absent bounds are open. */
export function near(from: Position, least = 0, most = Number.POSITIVE_INFINITY): Near {
  return { from, vector: toVector(from), least, most }
}

export function metres(name: string, value: Value | undefined): number | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'number' && value >= 0) return value
  throw bad(`${name} must be a non-negative number`)
}

function nearCondition(near: Near): GeoCondition {
  return {
    near,
    boxes: boxesAround(near.from, near.most),
    test: (shape) => {
      const distance = distanceTo(shape, near.vector)
      return distance >= near.least && distance <= near.most
    },
  }
}

function capCondition(value: Value): GeoCondition {
  const [centre, radians] = Array.isArray(value) ? value : []
  if (typeof radians !== 'number' || !(radians >= 0)) throw bad('$centerSphere needs [[longitude, latitude], radians]')
  const from = position(centre)
  const vector = toVector(from)
  return { boxes: boxesAround(from, radians * EARTH_RADIUS), test: (shape) => isWithinCap(shape, vector, radians) }
}

function geometryOf(operator: string, operand: Document): Value | undefined {
  const legacy = Object.keys(operand).find((key) => /^\$(box|polygon|center|uniqueDocs)$/.test(key))
  if (legacy) throw bad(`[local cloud] ${operator} with ${legacy} is not supported`)
  if (operand.$geometry === undefined) throw bad(`${operator} needs a $geometry`)
  return operand.$geometry
}

function bad(message: string): CloudError {
  return new CloudError('DATABASE_REQUEST_FAILED', message)
}
