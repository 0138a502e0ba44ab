import { CloudError } from '../CloudError'
import { matchExpression } from './matchExpression'
import { matchValue, type ValueTest } from './matchValue'
import { type Document, isDocument, typeName, type Value } from './values'
import { visitPath } from './visitPath'

export type Matcher = (document: Document) => boolean
type PathTest = (document: Document, path: readonly string[]) => boolean

/** Compiles a query to a test of one document, with MongoDB's meaning; what it does not know it refuses. */
export function matchQuery(query: Document): Matcher {
  const tests = Object.keys(query).map((field) => matchField(field, query[field] as Value))
  if (tests.length === 1) return tests[0] as Matcher
  return (document) => tests.every((test) => test(document))
}

function matchField(field: string, condition: Value): Matcher {
  switch (field) {
    case '$and': {
      const parts = branches(field, condition)
      return (document) => parts.every((part) => part(document))
    }
    case '$or': {
      const parts = branches(field, condition)
      return (document) => parts.some((part) => part(document))
    }
    case '$nor': {
      const parts = branches(field, condition)
      return (document) => !parts.some((part) => part(document))
    }
    case '$expr':
      return matchExpression(condition)
    case '$comment':
      return () => true
    default:
  }
  if (field.startsWith('$')) throw unknownOperator(field)
  const path = field.split('.')
  const tests = conditionTests(condition)
  return (document) => tests.every((test) => test(document, path))
}

function branches(operator: string, condition: Value): Matcher[] {
  if (!Array.isArray(condition) || condition.length === 0 || !condition.every(isDocument)) {
    throw new CloudError('DATABASE_REQUEST_FAILED', `${operator} must be a nonempty array of conditions`)
  }
  return condition.map((part) => matchQuery(part as Document))
}

/** True for an object of operators such as `{ $gt: 1 }`. */
export function isOperators(condition: Value | undefined): condition is Document {
  return isDocument(condition) && (Object.keys(condition)[0]?.startsWith('$') ?? false)
}

function conditionTests(condition: Value): PathTest[] {
  if (!isOperators(condition)) return [anyValue(matchValue('', condition))]
  return Object.keys(condition).map((operator) => operatorTest(operator, condition[operator] as Value, condition))
}

function anyValue(test: ValueTest): PathTest {
  return (document, path) => visitPath(document, path, 0, test)
}

function not(test: PathTest): PathTest {
  return (document, path) => !test(document, path)
}

function operatorTest(operator: string, operand: Value, siblings: Document): PathTest {
  switch (operator) {
    case '$ne':
      return not(anyValue(matchValue('$eq', operand)))
    case '$nin':
      return not(anyValue(matchValue('$in', operand)))
    case '$not': {
      if (!isOperators(operand) && typeName(operand) !== 'regex') {
        throw new CloudError('DATABASE_REQUEST_FAILED', '$not needs a regex or a document')
      }
      const inner = conditionTests(operand)
      return not((document, path) => inner.every((test) => test(document, path)))
    }
    case '$exists': {
      const exists = anyValue((value) => value !== undefined)
      return operand === false || operand === 0 || operand === null ? not(exists) : exists
    }
    case '$elemMatch':
      return anyValue(elementTest(operand))
    case '$all':
      return allTest(operand)
    case '$options':
      if (!('$regex' in siblings)) throw new CloudError('DATABASE_REQUEST_FAILED', '$options needs a $regex')
      return () => true
    case '$regex':
      return anyValue(matchValue('$regex', operand, siblings.$options))
    default:
      return anyValue(matchValue(operator, operand))
  }
}

/** The test of `$elemMatch` on an array. */
export function elementTest(operand: Value): ValueTest {
  if (!isDocument(operand)) throw new CloudError('DATABASE_REQUEST_FAILED', '$elemMatch needs an Object')
  if (isOperators(operand) && !/^\$(and|or|nor)$/.test(Object.keys(operand)[0] as string)) {
    const tests = conditionTests(operand)
    // the element stands alone here: it is wrapped so that an inner array is not searched again
    return (value) =>
      Array.isArray(value) && value.some((item) => tests.every((test) => test({ item: [item] }, ['item', '0'])))
  }
  const matches = matchQuery(operand)
  return (value) => Array.isArray(value) && value.some((item) => isDocument(item) && matches(item))
}

function allTest(operand: Value): PathTest {
  if (!Array.isArray(operand)) throw new CloudError('DATABASE_REQUEST_FAILED', '$all needs an array')
  if (operand.length === 0) return () => false
  const tests = operand.map((item) =>
    isOperators(item) ? operatorTest('$elemMatch', onlyElemMatch(item), item) : anyValue(matchValue('', item)),
  )
  return (document, path) => tests.every((test) => test(document, path))
}

function onlyElemMatch(item: Document): Value {
  const operand = item.$elemMatch
  if (operand === undefined || Object.keys(item).length > 1) {
    throw new CloudError('DATABASE_REQUEST_FAILED', 'no $ expressions in $all but $elemMatch')
  }
  return operand
}

function unknownOperator(operator: string): CloudError {
  const known = ['$where', '$text', '$jsonSchema'].includes(operator)
  return new CloudError(
    'DATABASE_REQUEST_FAILED',
    known ? `[local cloud] the query operator ${operator} is not supported` : `unknown top level operator: ${operator}`,
  )
}
