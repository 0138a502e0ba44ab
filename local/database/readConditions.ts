import { BSONRegExp } from 'bson'
import { isOperators } from './matchQuery'
import { asRegExp } from './matchValue'
import { type Document, isDocument, type Value } from './values'

/** What a query demands of one field, as far as an index can use it. */
export type Condition =
  | { kind: 'points'; values: readonly Value[] }
  | { kind: 'range'; side: 'low' | 'high'; value: Value; inclusive: boolean }
  | { kind: 'prefix'; text: string }

/** The index-friendly conditions that must all hold, by field path. The rest of the query is verified per document. */
export function readConditions(query: Document): Map<string, Condition[]> {
  const found = new Map<string, Condition[]>()
  collect(query, found)
  return found
}

/** The fields a query names, for messages. */
export function queryFields(query: Document): string[] {
  const fields = new Set<string>()
  const visit = (part: Document) => {
    for (const field of Object.keys(part)) {
      const value = part[field]
      if (!field.startsWith('$')) fields.add(field)
      else if (Array.isArray(value)) for (const branch of value) if (isDocument(branch)) visit(branch)
    }
  }
  visit(query)
  return [...fields]
}

function collect(query: Document, found: Map<string, Condition[]>): void {
  for (const field of Object.keys(query)) {
    const value = query[field] as Value
    if (field === '$and' && Array.isArray(value)) {
      for (const part of value) if (isDocument(part)) collect(part, found)
    } else if (!field.startsWith('$')) {
      for (const condition of conditionsOf(value)) add(found, field, condition)
      if (isOperators(value)) elementConditions(field, value, found)
    }
  }
}

function add(found: Map<string, Condition[]>, field: string, condition: Condition): void {
  const list = found.get(field)
  if (list) list.push(condition)
  else found.set(field, [condition])
}

function conditionsOf(value: Value): Condition[] {
  if (value instanceof BSONRegExp) return prefixOf(value)
  if (!isOperators(value)) return [{ kind: 'points', values: [value] }]
  return Object.keys(value).flatMap((operator) => operatorConditions(operator, value[operator] as Value, value))
}

function operatorConditions(operator: string, operand: Value, siblings: Document): Condition[] {
  switch (operator) {
    case '$eq':
      return [{ kind: 'points', values: [operand] }]
    case '$in':
      return Array.isArray(operand) && !operand.some((item) => item instanceof BSONRegExp)
        ? [{ kind: 'points', values: operand }]
        : []
    case '$all':
      return Array.isArray(operand) && operand.length > 0 && !isOperators(operand[0]) && !isRegExp(operand[0])
        ? [{ kind: 'points', values: [operand[0] as Value] }]
        : []
    case '$exists':
      return operand === false ? [{ kind: 'points', values: [null] }] : []
    case '$gt':
    case '$gte':
      return rangeOf('low', operand, operator === '$gte')
    case '$lt':
    case '$lte':
      return rangeOf('high', operand, operator === '$lte')
    case '$regex':
      return prefixOf(asRegExp(operand, siblings.$options))
    default:
      return []
  }
}

function rangeOf(side: 'low' | 'high', value: Value, inclusive: boolean): Condition[] {
  if (value === null) return inclusive ? [{ kind: 'points', values: [null] }] : [{ kind: 'points', values: [] }]
  // an array compares as a whole but is indexed by its elements; NaN orders outside of its range
  if (Array.isArray(value) || Number.isNaN(value)) return []
  return [{ kind: 'range', side, value, inclusive }]
}

function prefixOf(expression: BSONRegExp): Condition[] {
  if (expression.options.replace('s', '') !== '') return []
  const text = /^\^([^\\^$.|?*+()[\]{}]+)/.exec(expression.pattern)?.[1]
  if (!text || expression.pattern.includes('|')) return []
  // the last character may be optional: /^ab?/
  const next = expression.pattern[text.length + 1]
  const sure = next !== undefined && '?*{'.includes(next) ? [...text].slice(0, -1).join('') : text
  return sure === '' ? [] : [{ kind: 'prefix', text: sure }]
}

/** `{ list: { $elemMatch: { field: 1 } } }` demands `list.field` as well. */
function elementConditions(field: string, operators: Document, found: Map<string, Condition[]>): void {
  const inner = operators.$elemMatch
  if (!isDocument(inner)) return
  if (isOperators(inner)) {
    for (const condition of conditionsOf(inner)) add(found, field, condition)
    return
  }
  for (const [path, conditions] of readConditions(inner)) {
    for (const condition of conditions) add(found, `${field}.${path}`, condition)
  }
}

function isRegExp(value: Value | undefined): boolean {
  return value instanceof BSONRegExp
}
