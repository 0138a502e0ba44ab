import { CloudError } from '../../CloudError'
import { type Document, isDocument, type Value } from '../values'
import { type GeoCondition, geoCondition, isGeoOperator } from './geoTest'

/** A geo condition that every match must meet, and on which field. */
export interface FieldGeo extends GeoCondition {
  field: string
}

/** The geo conditions at the top of a query or under its `$and`. A search around a point may stand only there. */
export function readGeo(query: Document): FieldGeo[] {
  const found: FieldGeo[] = []
  collect(query, found)
  if (found.filter(({ near }) => near).length > 1) throw bad('Too many geoNear expressions')
  return found
}

function collect(query: Document, found: FieldGeo[]): void {
  for (const field of Object.keys(query)) {
    const value = query[field] as Value
    if (field === '$and' && Array.isArray(value)) {
      for (const part of value) if (isDocument(part)) collect(part, found)
    } else if (field.startsWith('$')) {
      if (Array.isArray(value) && value.some(hasNear)) throw bad('geo $near must be top-level expr')
    } else if (isDocument(value)) {
      for (const operator of Object.keys(value)) {
        if (isGeoOperator(operator)) found.push({ field, ...geoCondition(operator, value[operator] as Value) })
      }
    }
  }
}

function hasNear(value: Value): boolean {
  if (Array.isArray(value)) return value.some(hasNear)
  if (!isDocument(value)) return false
  return Object.keys(value).some((key) => key === '$near' || key === '$nearSphere' || hasNear(value[key] as Value))
}

function bad(message: string): CloudError {
  return new CloudError('DATABASE_REQUEST_FAILED', message)
}
