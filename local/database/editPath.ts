import { CloudError } from '../CloudError'
import { stringifyEjson } from './ejson'
import { isPosition } from './indexKeys'
import { clone, type Document, isDocument, own, type Value } from './values'

type Container = Document | Value[]
const MAX_PADDING = 1_500_000

/** Replaces the value at a path by what `change` makes of it; missing parents are created as objects. */
export function editPath(document: Document, path: string, change: (value: Value | undefined) => Value): void {
  const fields = path.split('.')
  const last = fields.pop() as string
  let parent: Container = document
  for (const field of fields) {
    let next: Value | undefined = read(parent, field)
    if (next === undefined || (next === null && Array.isArray(parent) && Number(field) >= parent.length)) {
      next = {}
      write(parent, field, next)
    }
    if (!isDocument(next) && !Array.isArray(next)) throw cannotCreate(fields, last, field, next)
    parent = next
  }
  if (Array.isArray(parent) && !isPosition(last)) throw cannotCreate(fields, last, fields.at(-1) ?? '', parent)
  write(parent, last, change(read(parent, last)))
}

export function writePath(document: Document, path: string, value: Value): void {
  editPath(document, path, () => clone(value))
}

/** The value at a path; positions count in arrays. */
export function readPath(document: Document, path: string): Value | undefined {
  let value: Value | undefined = document
  for (const field of path.split('.')) {
    if (!isDocument(value) && !Array.isArray(value)) return undefined
    value = read(value, field)
  }
  return value
}

/** Removes the field; in an array the element becomes null, so that the others keep their positions. */
export function removePath(document: Document, path: string): void {
  const fields = path.split('.')
  const last = fields.pop() as string
  const parent = fields.length === 0 ? document : readPath(document, fields.join('.'))
  if (Array.isArray(parent)) {
    if (isPosition(last) && Number(last) < parent.length) parent[Number(last)] = null
  } else if (isDocument(parent)) {
    delete parent[last]
  }
}

function read(parent: Container, field: string): Value | undefined {
  if (!Array.isArray(parent)) return own(parent, field)
  return isPosition(field) ? parent[Number(field)] : undefined
}

function write(parent: Container, field: string, value: Value): void {
  if (!Array.isArray(parent)) {
    parent[field] = value
    return
  }
  if (!isPosition(field)) throw cannotCreate([], field, '', parent)
  const position = Number(field)
  if (position > parent.length + MAX_PADDING) {
    throw new CloudError('DATABASE_REQUEST_FAILED', `can't backfill more than ${MAX_PADDING} elements`)
  }
  while (parent.length < position) parent.push(null)
  parent[position] = value
}

function cannotCreate(fields: readonly string[], last: string, at: string, value: Value): CloudError {
  const missing = fields[fields.indexOf(at) + 1] ?? last
  const element = stringifyEjson({ [at]: value })
  return new CloudError('DATABASE_REQUEST_FAILED', `Cannot create field '${missing}' in element ${element}`)
}
