import { CloudError } from '../CloudError'
import { compareValues, equalValues } from './compareValues'
import { editPath, readPath, removePath, writePath } from './editPath'
import { stringifyEjson } from './ejson'
import { addToSet, pop, pull, pullAll, push } from './updateArrays'
import { clone, type Document, isDocument, typeName, type Value } from './values'

type Operator = (document: Document, path: string, operand: Value) => void

/**
 * Applies update operators and returns the new document. Everything that MongoDB refuses (types that do not fit,
 * conflicting paths, a changed `_id`) is refused here with its message, and the given document is never touched.
 */
export function updateDocument(document: Document, update: Document): Document {
  const steps = updateSteps(update)
  const result = clone(document)
  for (const { operator, path, operand } of steps) operators[operator]?.(result, path, operand)
  if (!equalValues(result._id, document._id)) {
    throw failure("Performing an update on the path '_id' would modify the immutable field '_id'")
  }
  return result
}

/** Checks an update without a document: known operators, sound paths, no two paths that touch each other. */
export function updateSteps(update: Document): Array<{ operator: string; path: string; operand: Value }> {
  const steps: Array<{ operator: string; path: string; operand: Value }> = []
  const taken: string[] = []
  for (const operator of Object.keys(update)) {
    const fields = update[operator]
    if (!operator.startsWith('$')) throw failure(`an update needs operators, but has the field '${operator}'`)
    if (!Object.hasOwn(operators, operator)) throw unsupported(operator)
    if (!isDocument(fields)) throw failure(`Modifiers operate on fields but we found type ${typeName(fields)} instead`)
    for (const path of Object.keys(fields)) {
      const operand = fields[path] as Value
      const paths = operator === '$rename' && typeof operand === 'string' ? [path, operand] : [path]
      for (const used of paths) claim(used, taken)
      steps.push({ operator, path, operand })
    }
  }
  return steps
}

function claim(path: string, taken: string[]): void {
  for (const part of path.split('.')) {
    if (part === '') throw failure(`The update path '${path}' contains an empty field name`)
    if (part === '__proto__') throw failure(`The update path '${path}' is not allowed`)
    if (part.startsWith('$')) throw failure(`[local cloud] the positional path '${path}' is not supported`)
  }
  for (const other of taken) {
    if (other === path || other.startsWith(`${path}.`) || path.startsWith(`${other}.`)) {
      const [long, short] = other.length > path.length ? [other, path] : [path, other]
      throw failure(`Updating the path '${long}' would create a conflict at '${short}'`)
    }
  }
  taken.push(path)
}

const operators: Record<string, Operator> = {
  $set: writePath,
  $unset: (document, path) => removePath(document, path),
  $inc: (document, path, operand) => arithmetic('$inc', document, path, operand),
  $mul: (document, path, operand) => arithmetic('$mul', document, path, operand),
  $min: (document, path, operand) => extreme(document, path, operand, -1),
  $max: (document, path, operand) => extreme(document, path, operand, 1),
  $bit: bit,
  $rename: rename,
  $push: push,
  $pop: pop,
  $pull: pull,
  $pullAll: pullAll,
  $addToSet: addToSet,
}

function arithmetic(operator: '$inc' | '$mul', document: Document, path: string, operand: Value): void {
  const verb = operator === '$inc' ? 'increment' : 'multiply'
  if (typeof operand !== 'number') {
    throw failure(`Cannot ${verb} with non-numeric argument: ${stringifyEjson({ [path]: operand })}`)
  }
  editPath(document, path, (current) => {
    if (current === undefined) return operator === '$inc' ? operand : 0
    if (typeof current !== 'number') throw wrongType(document, path, current, operator, 'non-numeric')
    return operator === '$inc' ? current + operand : current * operand
  })
}

function extreme(document: Document, path: string, operand: Value, sign: 1 | -1): void {
  editPath(document, path, (current) =>
    current === undefined || compareValues(operand, current) * sign > 0 ? operand : current,
  )
}

function bit(document: Document, path: string, operand: Value): void {
  if (!isDocument(operand)) throw failure(`The $bit modifier is not compatible with a ${typeName(operand)}`)
  for (const action of Object.keys(operand)) {
    const mask = operand[action]
    if (typeof mask !== 'number' || !Number.isInteger(mask)) throw failure('The $bit modifier field must be an Integer')
    editPath(document, path, (current = 0) => {
      if (typeof current !== 'number' || !Number.isInteger(current)) {
        throw wrongType(document, path, current, '$bit', 'non-integral')
      }
      if (action === 'and') return current & mask
      if (action === 'or') return current | mask
      if (action === 'xor') return current ^ mask
      throw failure(`The $bit modifier only supports 'and', 'or', and 'xor', not '${action}'`)
    })
  }
}

function rename(document: Document, path: string, operand: Value): void {
  if (typeof operand !== 'string') throw failure(`The 'to' field for $rename must be a string: ${path}`)
  const value = readPath(document, path)
  if (value === undefined) return
  removePath(document, path)
  writePath(document, operand, value)
}

function unsupported(operator: string): CloudError {
  const known = operator === '$currentDate' || operator === '$setOnInsert'
  return failure(
    known ? `[local cloud] the update operator ${operator} is not supported` : `Unknown modifier: ${operator}`,
  )
}

function wrongType(document: Document, path: string, current: Value, operator: string, kind: string): CloudError {
  const id = stringifyEjson({ _id: document._id ?? null })
  const field = path.split('.').at(-1)
  const message = `Cannot apply ${operator} to a value of ${kind} type. ${id}`
  return failure(`${message} has the field '${field}' of ${kind} type ${typeName(current)}`)
}

function failure(message: string): CloudError {
  return new CloudError('DATABASE_REQUEST_FAILED', message)
}
