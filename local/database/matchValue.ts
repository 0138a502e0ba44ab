import { BSONRegExp } from 'bson'
import { CloudError } from '../CloudError'
import { compareValues, equalValues } from './compareValues'
import { geoTest, isGeoOperator } from './geo/geoTest'
import { typeName, typeOrder, type Value } from './values'

export type ValueTest = (value: Value | undefined) => boolean

/**
 * The test of one operator on what a path leads to: on the value itself and, when that is an array, on its elements.
 * The empty operator is the implicit equality `{ field: value }`, in which a regular expression searches.
 */
export function matchValue(operator: string, operand: Value, options?: Value): ValueTest {
  switch (operator) {
    case '':
      return orElements(operand instanceof BSONRegExp ? regexTest(operand) : equalTest(operand))
    case '$eq':
      return orElements(equalTest(operand))
    case '$in':
      return orElements(inTest(operand))
    case '$gt':
      return orElements(orderTest(operand, (difference) => difference > 0, false))
    case '$gte':
      return orElements(orderTest(operand, (difference) => difference >= 0, true))
    case '$lt':
      return orElements(orderTest(operand, (difference) => difference < 0, false))
    case '$lte':
      return orElements(orderTest(operand, (difference) => difference <= 0, true))
    case '$regex':
      return orElements(regexTest(asRegExp(operand, options)))
    case '$mod':
      return orElements(modTest(operand))
    case '$size':
      return sizeTest(operand)
    case '$type':
      return typeTest(operand)
    default:
      if (isGeoOperator(operator)) return orElements(geoTest(operator, operand))
      throw unknown(operator)
  }
}

function orElements(test: ValueTest): ValueTest {
  return (value) => test(value) || (Array.isArray(value) && value.some(test))
}

function equalTest(operand: Value): ValueTest {
  if (operand === null) return (value) => value === null || value === undefined
  if (typeof operand === 'string' || typeof operand === 'boolean') return (value) => value === operand
  return (value) => value !== undefined && equalValues(value, operand)
}

// Only values of the operand's own type compare; null equals itself and a missing field
function orderTest(operand: Value, accept: (difference: number) => boolean, orEqual: boolean): ValueTest {
  if (operand === null) return (value) => orEqual && (value === null || value === undefined)
  const order = typeOrder(operand)
  const notANumber = Number.isNaN(operand)
  return (value) => {
    if (value === undefined || typeOrder(value) !== order) return false
    if (notANumber || Number.isNaN(value)) return orEqual && notANumber && Number.isNaN(value)
    return accept(compareValues(value, operand))
  }
}

function inTest(operand: Value): ValueTest {
  if (!Array.isArray(operand)) throw new CloudError('DATABASE_REQUEST_FAILED', '$in needs an array')
  const texts = new Set(operand.filter((item) => typeof item === 'string'))
  const others = operand
    .filter((item) => typeof item !== 'string')
    .map((item) => (item instanceof BSONRegExp ? regexTest(item) : equalTest(item)))
  return (value) => (typeof value === 'string' && texts.has(value)) || others.some((test) => test(value))
}

function regexTest(operand: BSONRegExp): ValueTest {
  const flags = [...operand.options].filter((flag) => flag !== 'u')
  const refused = flags.find((flag) => !'ims'.includes(flag))
  if (refused)
    throw new CloudError('DATABASE_REQUEST_FAILED', `[local cloud] the regex option ${refused} is not supported`)
  let expression: RegExp
  try {
    expression = new RegExp(operand.pattern, flags.join(''))
  } catch {
    throw new CloudError('DATABASE_REQUEST_FAILED', `Regular expression is invalid: ${operand.pattern}`)
  }
  return (value) =>
    typeof value === 'string' ? expression.test(value) : value instanceof BSONRegExp && equalValues(value, operand)
}

/** A `$regex` operand, text or regular expression, with its `$options`. */
export function asRegExp(operand: Value, options?: Value): BSONRegExp {
  if (operand instanceof BSONRegExp)
    return typeof options === 'string' ? new BSONRegExp(operand.pattern, options) : operand
  if (typeof operand !== 'string') throw new CloudError('DATABASE_REQUEST_FAILED', '$regex has to be a string')
  return new BSONRegExp(operand, typeof options === 'string' ? options : '')
}

function modTest(operand: Value): ValueTest {
  if (!Array.isArray(operand) || operand.length !== 2 || !operand.every((part) => typeof part === 'number')) {
    throw new CloudError('DATABASE_REQUEST_FAILED', 'malformed mod, needs to be an array of two numbers')
  }
  const [divisor, remainder] = operand.map((part) => Math.trunc(part as number)) as [number, number]
  if (divisor === 0) throw new CloudError('DATABASE_REQUEST_FAILED', 'divisor cannot be 0')
  return (value) => typeof value === 'number' && Math.trunc(value) % divisor === remainder
}

function sizeTest(operand: Value): ValueTest {
  if (typeof operand !== 'number' || !Number.isInteger(operand) || operand < 0) {
    throw new CloudError('DATABASE_REQUEST_FAILED', '$size needs a non-negative whole number')
  }
  return (value) => Array.isArray(value) && value.length === operand
}

const typeNumbers: Record<number, string> = {
  1: 'double',
  2: 'string',
  3: 'object',
  4: 'array',
  5: 'binData',
  7: 'objectId',
  8: 'bool',
  9: 'date',
  10: 'null',
  11: 'regex',
  16: 'int',
  18: 'long',
}
const typeAliases = new Set([...Object.values(typeNumbers), 'number'])

// numbers are doubles here: a whole number counts as an int or a long by its size, others as double
function typeTest(operand: Value): ValueTest {
  const wanted = (Array.isArray(operand) ? operand : [operand]).map((type) => {
    const name = typeof type === 'number' ? typeNumbers[type] : type
    if (typeof name === 'string' && typeAliases.has(name)) return name
    throw new CloudError('DATABASE_REQUEST_FAILED', `Unknown type name alias: ${String(type)}`)
  })
  const fits = (value: Value | undefined) => value !== undefined && wanted.some((name) => isOfType(value, name))
  return orElements(fits)
}

function isOfType(value: Value, name: string): boolean {
  if (typeof value !== 'number') return typeName(value) === name
  const int = Number.isInteger(value) && Math.abs(value) < 2 ** 31
  if (name === 'int') return int
  if (name === 'long') return !int && Number.isSafeInteger(value)
  if (name === 'double') return !Number.isSafeInteger(value)
  return name === 'number'
}

function unknown(operator: string): CloudError {
  const known = /^\$(bits(All|Any)(Set|Clear)|jsonSchema|text|where)$/.test(operator)
  return new CloudError(
    known ? 'DATABASE_REQUEST_FAILED' : 'DATABASE_INVALID_OPERRATOR',
    known ? `[local cloud] the query operator ${operator} is not supported` : `unknown operator: ${operator}`,
  )
}
