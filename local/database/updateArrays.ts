import { BSONRegExp } from 'bson'
import { CloudError } from '../CloudError'
import { compareValues, equalValues } from './compareValues'
import { editPath, readPath, writePath } from './editPath'
import { stringifyEjson } from './ejson'
import { isOperators, matchQuery } from './matchQuery'
import { type Document, isDocument, typeName, type Value } from './values'
import { valueAt } from './visitPath'

/** `$push` with `$each`, `$position`, `$slice` and `$sort`, in MongoDB's order: insert, sort, cut. */
export function push(document: Document, path: string, operand: Value): void {
  const { each, position, slice, sort } = pushModifiers(operand)
  editPath(document, path, (current) => {
    const array = [...arrayAt(document, path, current)]
    array.splice(position ?? array.length, 0, ...each)
    if (sort) array.sort(sort)
    if (slice === undefined) return array
    return slice < 0 ? array.slice(slice) : array.slice(0, slice)
  })
}

interface PushModifiers {
  each: Value[]
  position?: number
  slice?: number
  sort?: (left: Value, right: Value) => number
}

function pushModifiers(operand: Value): PushModifiers {
  if (!isDocument(operand) || !Object.hasOwn(operand, '$each')) return { each: [operand] }
  const modifiers: PushModifiers = { each: eachOf(operand, '$push') }
  for (const clause of Object.keys(operand)) {
    const value = operand[clause] as Value
    if (clause === '$position') modifiers.position = whole(clause, value)
    else if (clause === '$slice') modifiers.slice = whole(clause, value)
    else if (clause === '$sort') modifiers.sort = sorter(value)
    else if (clause !== '$each') throw failure(`Unrecognized clause in $push: ${clause}`)
  }
  return modifiers
}

function eachOf(operand: Document, operator: string): Value[] {
  const each = operand.$each
  if (Array.isArray(each)) return each
  throw failure(`The argument to $each in ${operator} must be an array but it was of type: ${typeName(each)}`)
}

function whole(clause: string, value: Value): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value
  throw failure(`The value for ${clause} must be an integer value but was given type: ${typeName(value)}`)
}

function sorter(value: Value): (left: Value, right: Value) => number {
  if (value === 1 || value === -1) return (left, right) => compareValues(left, right) * value
  if (!isDocument(value)) throw failure('The $sort is invalid: use 1/-1 to sort the whole element')
  const fields = Object.entries(value)
  if (fields.length === 0 || fields.some(([, direction]) => direction !== 1 && direction !== -1)) {
    throw failure('The $sort element value must be either 1 or -1')
  }
  const part = (item: Value, path: string) => (isDocument(item) ? valueAt(item, path) : undefined)
  return (left, right) => {
    for (const [path, direction] of fields) {
      const difference = compareValues(part(left, path), part(right, path))
      if (difference !== 0) return difference * (direction as number)
    }
    return 0
  }
}

/** `$addToSet`, with or without `$each`. */
export function addToSet(document: Document, path: string, operand: Value): void {
  const plain = !isDocument(operand) || !Object.hasOwn(operand, '$each')
  if (!plain && Object.keys(operand).length > 1) throw failure('Found unexpected fields after $each in $addToSet')
  const each = plain ? [operand] : eachOf(operand, '$addToSet')
  editPath(document, path, (current) => {
    const array = [...arrayAt(document, path, current)]
    for (const item of each) if (!array.some((other) => equalValues(other, item))) array.push(item)
    return array
  })
}

/** `$pop`: 1 takes the last element, -1 the first. */
export function pop(document: Document, path: string, operand: Value): void {
  if (operand !== 1 && operand !== -1) throw failure(`$pop expects 1 or -1, found: ${stringifyEjson(operand)}`)
  const array = readPath(document, path)
  if (array === undefined) return
  if (!Array.isArray(array)) {
    throw failure(`Path '${path}' contains an element of non-array type '${typeName(array)}'`)
  }
  writePath(document, path, operand === 1 ? array.slice(0, -1) : array.slice(1))
}

/** `$pull`: elements equal to the operand, or meeting it when it is a condition. */
export function pull(document: Document, path: string, operand: Value): void {
  removeFrom(document, path, '$pull', pullTest(operand))
}

function pullTest(operand: Value): (item: Value) => boolean {
  if (operand instanceof BSONRegExp) {
    const matches = matchQuery({ item: operand })
    return (item) => typeof item === 'string' && matches({ item })
  }
  if (!isDocument(operand)) return (item) => equalValues(item, operand)
  if (isOperators(operand)) {
    const matches = matchQuery({ item: operand })
    return (item) => matches({ item })
  }
  const matches = matchQuery(operand)
  return (item) => isDocument(item) && matches(item)
}

export function pullAll(document: Document, path: string, operand: Value): void {
  if (!Array.isArray(operand)) throw failure(`$pullAll requires an array argument but was given a ${typeName(operand)}`)
  removeFrom(document, path, '$pullAll', (item) => operand.some((other) => equalValues(item, other)))
}

function removeFrom(document: Document, path: string, operator: string, gone: (item: Value) => boolean): void {
  const array = readPath(document, path)
  if (array === undefined) return
  if (!Array.isArray(array)) throw failure(`Cannot apply ${operator} to a non-array value`)
  writePath(
    document,
    path,
    array.filter((item) => !gone(item)),
  )
}

function arrayAt(document: Document, path: string, current: Value | undefined): Value[] {
  if (current === undefined) return []
  if (Array.isArray(current)) return current
  const id = stringifyEjson({ _id: document._id ?? null })
  throw failure(`The field '${path}' must be an array but is of type ${typeName(current)} in document ${id}`)
}

function failure(message: string): CloudError {
  return new CloudError('DATABASE_REQUEST_FAILED', message)
}
