import { BSONRegExp } from 'bson'
import type { Collection } from './Collection'
import { isOperators } from './matchQuery'
import { type Plan, planQuery } from './planQuery'
import { type Document, isDocument, typeOrder, type Value } from './values'

/** How many documents a query matches, when the entries of one index tell it without a look at any document. */
export function countByIndex(collection: Collection, query: Document): number | undefined {
  const fields = demands(query)
  if (!fields) return undefined
  if (fields.size === 0) return collection.count()
  const plan = planQuery(query, [], [collection.idIndex, ...collection.indexes])
  if (!plan?.bounded || !isCovered(plan, fields)) return undefined
  return plan.ranges.reduce((total, range) => total + collection.countRange(plan.index, range), 0)
}

type Demand = 'exact' | 'range'

/** What is asked of each field, or undefined when an index's bytes cannot answer it all. */
function demands(query: Document): Map<string, Demand> | undefined {
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

// every demand is met by the index's bounds, and each document has one entry
function isCovered({ index, equalities }: Plan, fields: ReadonlyMap<string, Demand>): boolean {
  if (index.arrayFields.size > 0) return false
  const exact = index.fields.slice(0, equalities)
  const last = index.fields[equalities]
  return [...fields].every(([field, demand]) => (demand === 'exact' ? exact.includes(field) : field === last))
}
