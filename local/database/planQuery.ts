import type { KeyRange } from './Collection'
import { afterPrefix } from './encodeKey'
import { type Bounds, fieldBounds } from './fieldBounds'
import { type Condition, readConditions } from './readConditions'
import { ID_INDEX, type Index } from './schema'
import type { Document } from './values'

export type Order = ReadonlyArray<readonly [field: string, direction: 1 | -1]>

/** How to find candidates: stretches of one index, each read forwards or backwards. */
export interface Plan {
  index: Index
  ranges: KeyRange[]
  reverse: boolean
  /** How many leading fields of the index are held to exact values. */
  equalities: number
  /** True when the query bounds the index at all. */
  bounded: boolean
  /** True when each range comes in the wanted order. */
  sorted: boolean
}

const MAX_RANGES = 5000

/** The best plan among the indexes, or undefined when none helps with either the query or the order. */
export function planQuery(
  query: Document,
  order: Order,
  indexes: readonly Index[],
  mustSort = false,
): Plan | undefined {
  const conditions = readConditions(query)
  let best: Plan | undefined
  for (const index of indexes) {
    const plan = planIndex(index, conditions, order)
    const useful = plan.bounded || (plan.sorted && order.length > 0)
    if (!useful || (mustSort && !plan.sorted)) continue
    if (!best || score(plan, order) > score(best, order)) best = plan
  }
  return best
}

// `_id` held to exact values beats all; then exact fields, then a range; an order for free decides between near equals
function score(plan: Plan, order: Order): number {
  const exactId = plan.index.name === ID_INDEX && plan.equalities > 0 ? 1000 : 0
  const range = plan.bounded && plan.ranges.length > 0 ? 1 : 0
  const sorted = plan.sorted && order.length > 0 ? 6 : 0
  return exactId + plan.equalities * 4 + range + sorted + (plan.bounded ? 8 : 0)
}

function planIndex(index: Index, conditions: ReadonlyMap<string, Condition[]>, order: Order): Plan {
  let prefixes: Buffer[] = [Buffer.alloc(0)]
  const single = new Set<number>()
  let equalities = 0
  let bounds: Bounds | undefined
  while (equalities < index.fields.length) {
    bounds = boundsAt(index, equalities, conditions)
    if (!bounds || !('points' in bounds)) break
    const { points } = bounds
    if (prefixes.length * points.length > MAX_RANGES) break
    if (points.length === 1) single.add(equalities)
    prefixes = prefixes.flatMap((prefix) => points.map((point) => Buffer.concat([prefix, point])))
    bounds = undefined
    equalities++
  }
  const range = bounds && 'range' in bounds ? bounds.range : undefined
  const ranges = prefixes.map((prefix) => rangeUnder(prefix, range))
  const sort = sortedBy(index, order, equalities, single)
  return {
    index,
    ranges: ranges.filter(({ low, high }) => !low || !high || Buffer.compare(low, high) < 0),
    reverse: sort === 'reverse',
    equalities,
    bounded: equalities > 0 || range !== undefined,
    sorted: sort !== undefined,
  }
}

function boundsAt(index: Index, at: number, conditions: ReadonlyMap<string, Condition[]>): Bounds | undefined {
  const field = index.fields[at] as string
  const list = conditions.get(field)
  if (!list || sharesArray(index, at)) return undefined
  return fieldBounds(list, index.directions[at] as 1 | -1, index.arrayFields.has(at))
}

// `list.a` and `list.b` may be met by two elements of the list: only the first of them may bound the search
function sharesArray(index: Index, at: number): boolean {
  if (!index.arrayFields.has(at)) return false
  for (let before = 0; before < at; before++) if (index.arrayFields.has(before)) return true
  return false
}

function rangeUnder(prefix: Buffer, range: KeyRange | undefined): KeyRange {
  const whole = prefix.length > 0 ? { low: prefix, high: afterPrefix(prefix) } : {}
  if (!range) return whole
  return {
    low: range.low ? Buffer.concat([prefix, range.low]) : whole.low,
    high: range.high ? Buffer.concat([prefix, range.high]) : whole.high,
  }
}

/** Whether each range of the index comes in the wanted order; fields held to one value do not matter for it. */
function sortedBy(
  index: Index,
  order: Order,
  equalities: number,
  single: ReadonlySet<number>,
): 'forward' | 'reverse' | undefined {
  const constant = new Set([...single].filter((at) => !index.arrayFields.has(at)).map((at) => index.fields[at]))
  // within one range every exact field is constant, also one of several values
  const free = order.filter(([field]) => !constant.has(field) && !isExact(index, field, equalities))
  let reverse: boolean | undefined
  for (const [step, [field, direction]] of free.entries()) {
    const at = equalities + step
    if (index.fields[at] !== field || index.arrayFields.has(at)) return undefined
    const backwards = index.directions[at] !== direction
    if (reverse !== undefined && reverse !== backwards) return undefined
    reverse = backwards
  }
  return reverse ? 'reverse' : 'forward'
}

function isExact(index: Index, field: string, equalities: number): boolean {
  const at = index.fields.indexOf(field)
  return at !== -1 && at < equalities && !index.arrayFields.has(at)
}
