import { Binary, BSONRegExp, ObjectId } from 'bson'

/** What a document may hold. Numbers are doubles: integers beyond 2^53 lose precision in the SDK as well. */
export type Value = null | boolean | number | string | Date | ObjectId | Binary | BSONRegExp | Value[] | Document

export interface Document {
  [field: string]: Value
}

export function isDocument(value: unknown): value is Document {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return !(value instanceof Date) && !isBson(value)
}

function isBson(value: object): boolean {
  return value instanceof ObjectId || value instanceof Binary || value instanceof BSONRegExp
}

/** Own properties only, so that a path named `constructor` finds nothing. */
export function own(document: Document, field: string): Value | undefined {
  return Object.hasOwn(document, field) ? document[field] : undefined
}

/** BSON's order of types; `undefined` (a missing field) counts as null. */
export function typeOrder(value: Value | undefined): number {
  if (value === null || value === undefined) return 5
  switch (typeof value) {
    case 'number':
      return 10
    case 'string':
      return 20
    case 'boolean':
      return 70
    default:
  }
  if (Array.isArray(value)) return 40
  if (value instanceof Date) return 80
  if (value instanceof ObjectId) return 60
  if (value instanceof Binary) return 50
  if (value instanceof BSONRegExp) return 90
  return 30
}

const typeNames: Record<number, string> = {
  5: 'null',
  10: 'number',
  20: 'string',
  30: 'object',
  40: 'array',
  50: 'binData',
  60: 'objectId',
  70: 'bool',
  80: 'date',
  90: 'regex',
}

/** The type's name as MongoDB's messages have it. */
export function typeName(value: Value | undefined): string {
  return value === undefined ? 'missing' : (typeNames[typeOrder(value)] ?? 'unknown')
}

/** A deep copy; scalar objects such as dates are immutable here and are shared. */
export function clone<T extends Value>(value: T): T
export function clone(value: Value): Value {
  if (Array.isArray(value)) return value.map((item) => clone(item))
  if (!isDocument(value)) return value
  const copy: Document = {}
  for (const field of Object.keys(value)) copy[field] = clone(value[field] as Value)
  return copy
}
