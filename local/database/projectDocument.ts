import { CloudError } from '../CloudError'
import { clone, type Document, isDocument, own, type Value } from './values'

/** Keeps the named fields, or all but the named ones; `_id` stays unless it is excluded. */
export function projectDocument(document: Document, projection: Document): Document {
  const fields = Object.keys(projection)
  for (const field of fields) {
    if (!isFlag(projection[field])) throw unsupported(field)
  }
  const named = fields.filter((field) => field !== '_id')
  const keeps = named.length > 0 ? isKept(projection[named[0] as string]) : isKept(projection._id)
  if (named.some((field) => isKept(projection[field]) !== keeps)) {
    throw new CloudError('DATABASE_REQUEST_FAILED', 'Projection cannot have a mix of inclusion and exclusion')
  }
  if (!keeps)
    return exclude(
      document,
      fields.filter((field) => !isKept(projection[field])),
    )
  const kept = named.length > 0 || isKept(projection._id) ? include(document, named) : {}
  if (Object.hasOwn(projection, '_id') && !isKept(projection._id)) return kept
  return { _id: document._id as Value, ...kept }
}

function include(document: Document, paths: readonly string[]): Document {
  const tree = new Map<string, string[]>()
  for (const path of paths) {
    const [field, ...rest] = path.split('.') as [string, ...string[]]
    const list = tree.get(field) ?? []
    if (rest.length > 0) list.push(rest.join('.'))
    tree.set(field, list)
  }
  const kept: Document = {}
  for (const field of Object.keys(document)) {
    const inner = tree.get(field)
    if (!inner) continue
    const value = inner.length === 0 ? own(document, field) : includeIn(document[field] as Value, inner)
    if (value !== undefined) kept[field] = value
  }
  return kept
}

function includeIn(value: Value, paths: readonly string[]): Value | undefined {
  if (Array.isArray(value)) {
    return value.map((item) => includeIn(item, paths)).filter((item): item is Value => item !== undefined)
  }
  return isDocument(value) ? include(value, paths) : undefined
}

function exclude(document: Document, paths: readonly string[]): Document {
  const copy = clone(document)
  for (const path of paths) excludeIn(copy, path.split('.'))
  return copy
}

function excludeIn(value: Value, path: readonly string[]): void {
  if (Array.isArray(value)) {
    for (const item of value) excludeIn(item, path)
    return
  }
  if (!isDocument(value)) return
  const [field, ...rest] = path as [string, ...string[]]
  if (rest.length === 0) delete value[field]
  else if (Object.hasOwn(value, field)) excludeIn(value[field] as Value, rest)
}

function isFlag(value: Value | undefined): boolean {
  return typeof value === 'boolean' || typeof value === 'number'
}

function isKept(value: Value | undefined): boolean {
  return value === true || (typeof value === 'number' && value !== 0)
}

function unsupported(field: string): CloudError {
  return new CloudError(
    'DATABASE_REQUEST_FAILED',
    `[local cloud] the projection of ${field} by an operator is not supported: use true or false`,
  )
}
