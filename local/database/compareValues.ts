import type { Binary, BSONRegExp, ObjectId } from 'bson'
import { type Document, typeOrder, type Value } from './values'

/** Compares two values in BSON order. A missing value counts as null. */
export function compareValues(left: Value | undefined, right: Value | undefined): number {
  const order = typeOrder(left)
  const difference = order - typeOrder(right)
  if (difference !== 0) return difference
  switch (order) {
    case 10:
      return compareNumbers(left as number, right as number)
    case 20:
      return compareText(left as string, right as string)
    case 30:
      return compareDocuments(left as Document, right as Document)
    case 40:
      return compareArrays(left as Value[], right as Value[])
    case 50:
      return compareBinaries(left as Binary, right as Binary)
    case 60:
      return Buffer.compare((left as ObjectId).id, (right as ObjectId).id)
    case 70:
      return Number(left) - Number(right)
    case 80:
      return compareNumbers((left as Date).getTime(), (right as Date).getTime())
    case 90:
      return compareRegExps(left as BSONRegExp, right as BSONRegExp)
    default:
      return 0
  }
}

export function equalValues(left: Value | undefined, right: Value | undefined): boolean {
  return left === right || compareValues(left, right) === 0
}

function compareNumbers(left: number, right: number): number {
  if (Number.isNaN(left)) return Number.isNaN(right) ? 0 : -1
  if (Number.isNaN(right)) return 1
  return left < right ? -1 : left > right ? 1 : 0
}

// UTF-8 byte order, which differs from JavaScript's order of UTF-16 units above the basic plane
function compareText(left: string, right: string): number {
  if (left === right) return 0
  return Buffer.compare(Buffer.from(left), Buffer.from(right))
}

// As BSON does: field by field, first the type, then the name, then the value
function compareDocuments(left: Document, right: Document): number {
  const leftFields = Object.keys(left)
  const rightFields = Object.keys(right)
  const shared = Math.min(leftFields.length, rightFields.length)
  for (let at = 0; at < shared; at++) {
    const leftField = leftFields[at] as string
    const rightField = rightFields[at] as string
    const difference =
      typeOrder(left[leftField]) - typeOrder(right[rightField]) ||
      compareText(leftField, rightField) ||
      compareValues(left[leftField], right[rightField])
    if (difference !== 0) return difference
  }
  return leftFields.length - rightFields.length
}

function compareArrays(left: readonly Value[], right: readonly Value[]): number {
  const shared = Math.min(left.length, right.length)
  for (let at = 0; at < shared; at++) {
    const difference = compareValues(left[at], right[at])
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

function compareBinaries(left: Binary, right: Binary): number {
  return left.length() - right.length() || left.sub_type - right.sub_type || Buffer.compare(left.value(), right.value())
}

function compareRegExps(left: BSONRegExp, right: BSONRegExp): number {
  return compareText(left.pattern, right.pattern) || compareText(left.options, right.options)
}
