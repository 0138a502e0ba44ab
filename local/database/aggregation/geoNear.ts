import { writePath } from '../editPath'
import { metres, near } from '../geo/geoTest'
import { distanceOf } from '../geo/nearest'
import { position } from '../geo/parseShape'
import { type Document, isDocument, type Value } from '../values'
import { valueAt } from '../visitPath'
import type { Source } from './Source'
import { type Stage, stageDocument, stageError, stageText } from './Stage'

const KEY = '$geoNear'

/** `$geoNear`: documents from the nearest on, with their distance in metres. */
export function geoNear(source: Source, name: string, stage: Stage): Document[] {
  const given = stageDocument(stage)
  if (given.spherical === false) throw stageError(KEY, '[local cloud] only spherical: true is supported')
  const field = fieldOf(source.geoFields(name), given.key)
  const distanceField = stageText(KEY, given.distanceField, 'distanceField')
  const geometry = given.near
  if (!isDocument(geometry) || geometry.type !== 'Point') throw stageError(KEY, "'near' must be a GeoJSON point")
  const around = near(
    position(geometry.coordinates),
    metres('minDistance', given.minDistance),
    metres('maxDistance', given.maxDistance),
  )
  const operator: Document = { $geometry: geometry }
  if (given.maxDistance !== undefined) operator.$maxDistance = given.maxDistance
  if (given.minDistance !== undefined) operator.$minDistance = given.minDistance
  const conditions: Document[] = [{ [field]: { $nearSphere: operator } }]
  if (isDocument(given.query) && Object.keys(given.query).length > 0) conditions.push(given.query)
  const found = source.search(name, { query: { $and: conditions }, order: [], offset: 0, limit: limitOf(given) })
  const factor = typeof given.distanceMultiplier === 'number' ? given.distanceMultiplier : 1
  for (const document of found) {
    writePath(document, distanceField, distanceOf(document, field, around) * factor)
    if (given.includeLocs !== undefined) {
      writePath(document, stageText(KEY, given.includeLocs, 'includeLocs'), valueAt(document, field) ?? null)
    }
  }
  return found
}

function fieldOf(fields: readonly string[], key: Value | undefined): string {
  if (key !== undefined) return stageText(KEY, key, 'key')
  const [only, ...more] = fields
  if (only === undefined) throw stageError(KEY, 'geoNear requires a 2d or 2dsphere index, but none were found')
  if (more.length > 0) throw stageError(KEY, "there is more than one 2dsphere index: specify the 'key'")
  return only
}

function limitOf(given: Document): number {
  const limit = given.limit ?? given.num
  if (limit === undefined) return Number.POSITIVE_INFINITY
  if (typeof limit === 'number' && Number.isInteger(limit) && limit > 0) return limit
  throw stageError(KEY, "'limit' must be a whole number from 1")
}
