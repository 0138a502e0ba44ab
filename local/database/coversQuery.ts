import { BSONRegExp } from 'bson'
import { isOperators } from './matchQuery'
import type { Plan } from './planQuery'
import { type Document, isDocument, typeOrder, type Value } from './values'

/**
 * Whether every document that a plan finds matches the query, so that none has to be looked into: each field is held by the
 * bounds of the index exactly to what is asked of it.
 */
export function coversQuery({ index, equalities }: Plan, query: Document): boolean {
  const fields = demands(query)
  if (!fields) return false
  const exact = index.fields.slice(0, equalities)
  const last = index.fields[equalities]
  return [...fields].every(([field, demand]) => {
    // an array is found by each of its elements: one text tells that it has it, and nothing more is sure
    if (index.arrayFields.has(index.fields.indexOf(field))) return exact.includes(field) && isText(query[field])
    return demand === 'exact' ? exact.includes(field) : field === last
  })
}

const isText = (value: Value | undefined): boolean => typeof value === 'string'

type Demand = 'exact' | 'range'

/** What is asked of each field, or undefined when an index's bytes cannot answer it all. */
export function demands(query: Document): Map<string, Demand> | undefined {
  const found = new Map<string, Demand>()
  for (const field of Object.keys(query)) {
    if (field.startsWith('$')) return undefined
    const demand = demandOf(query[field] as Value)
    if (!demand) return undefined
    found.set(field, demand)
  }
  return found
}

function demandOf(condition: Value): Demand | undefined {
  if (isScalar(condition)) return 'exact'
  if (!isOperators(condition)) return undefined
  const operators = Object.keys(condition)
  const operands = operators.map((operator) => condition[operator] as Value)
  if (operators.length === 1 && operators[0] === '$eq') return isScalar(operands[0] as Value) ? 'exact' : undefined
  if (operators.length === 1 && operators[0] === '$in') {
    return Array.isArray(operands[0]) && operands[0].every(isScalar) ? 'exact' : undefined
  }
  const [first] = operands
  const ranges = operators.every((operator) => /^\$[gl]te?$/.test(operator))
  const oneEach = operators.filter((operator) => operator.startsWith('$g')).length <= 1 && operators.length <= 2
  // null and NaN compare by rules of their own
  const plain = operands.every((operand) => isOrdered(operand) && typeOrder(operand) === typeOrder(first))
  const bothEnds = typeof first !== 'number' || operators.some((operator) => operator.startsWith('$g'))
  return ranges && oneEach && plain && bothEnds ? 'range' : undefined
}

function isOrdered(value: Value): boolean {
  return typeof value === 'string' || value instanceof Date || (typeof value === 'number' && !Number.isNaN(value))
}

function isScalar(value: Value): boolean {
  return !Array.isArray(value) && !isDocument(value) && !(value instanceof BSONRegExp)
}
