import { CloudError } from '../CloudError'
import { readPath, removePath, writePath } from './editPath'
import { elementTest } from './matchQuery'
import { clone, type Document, isDocument, own, type Value } from './values'

/** Keeps the named fields, or all but the named ones; `_id` stays unless it is excluded; arrays may be cut. */
export function projectDocument(document: Document, projection: Document): Document {
  const cuts = Object.keys(projection).filter((field) => !isFlag(projection[field]))
  if (cuts.length === 0) return byFlags(document, projection)
  const flags: Document = {}
  for (const field of Object.keys(projection)) if (isFlag(projection[field])) flags[field] = projection[field] as Value
  const keeps = Object.keys(flags).some((field) => field !== '_id' && isKept(flags[field]))
  // an $elemMatch names a field to keep; a $slice cuts an array and leaves the other fields as they are
  const named = cuts.filter((field) => keeps || operatorOf(projection, field) === '$elemMatch')
  for (const field of named) flags[field] = 1
  const only = keeps || named.length > 0
  if (only) for (const field of cuts) flags[field] = 1
  const result = clone(Object.keys(flags).length > 0 ? byFlags(document, flags) : document)
  for (const field of cuts) cutArray(result, field, projection[field] as Document)
  return result
}

function byFlags(document: Document, projection: Document): Document {
  const fields = Object.keys(projection)
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

function operatorOf(projection: Document, field: string): string {
  const cut = projection[field]
  const [operator, ...more] = isDocument(cut) ? Object.keys(cut) : []
  if ((operator === '$slice' || operator === '$elemMatch') && more.length === 0) return operator
  throw new CloudError(
    'DATABASE_REQUEST_FAILED',
    `[local cloud] the projection of ${field} is not supported: use true, false, $slice or $elemMatch`,
  )
}

function cutArray(document: Document, field: string, cut: Document): void {
  const operator = operatorOf({ [field]: cut }, field)
  const value = readPath(document, field)
  if (operator === '$slice') {
    if (Array.isArray(value)) writePath(document, field, sliced(value, cut.$slice as Value))
    return
  }
  const matches = elementTest(cut.$elemMatch as Value)
  const first = Array.isArray(value) ? value.find((item) => matches([item])) : undefined
  if (first === undefined) removePath(document, field)
  else writePath(document, field, [first])
}

function sliced(value: readonly Value[], slice: Value): Value[] {
  if (typeof slice === 'number' && Number.isInteger(slice))
    return slice < 0 ? value.slice(slice) : value.slice(0, slice)
  const [skip, count] = Array.isArray(slice) ? slice : []
  if (Number.isInteger(skip) && Number.isInteger(count) && Number(count) > 0) {
    const from = Number(skip) < 0 ? Math.max(value.length + Number(skip), 0) : Number(skip)
    return value.slice(from, from + Number(count))
  }
  throw new CloudError('DATABASE_REQUEST_FAILED', '$slice needs a number, or [skip, limit] with a limit above 0')
}
