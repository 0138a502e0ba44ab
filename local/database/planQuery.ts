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
  const demands = new Demands(query)
  let best: Shape | undefined
  let most = 0
  for (const index of indexes) {
    const shape = shapeOf(index, demands, order)
    const useful = shape.bounded || (shape.sorted && order.length > 0)
    if (!useful || (mustSort && !shape.sorted)) continue
    const worth = score(shape, order)
    if (best && worth <= most) continue
    best = shape
    most = worth
  }
  return best && planned(best)
}

/** What an index could do for a query, before its stretches are worked out. */
interface Shape extends Pick<Plan, 'index' | 'equalities' | 'bounded' | 'sorted' | 'reverse'> {
  /** For each field held to exact values, the keys of these. */
  points: Buffer[][]
  range: KeyRange | undefined
  /** True when nothing at all can lie within the bounds. */
  empty: boolean
}

/** What a query asks of each field, as bounds of keys; the same field stands in many indexes. */
class Demands {
  private readonly conditions: ReadonlyMap<string, Condition[]>
  private readonly known = new Map<string, Bounds | undefined>()

  constructor(query: Document) {
    this.conditions = readConditions(query)
  }

  boundsAt(index: Index, at: number): Bounds | undefined {
    const field = index.fields[at] as string
    const list = this.conditions.get(field)
    if (!list || sharesArray(index, at)) return undefined
    const direction = index.directions[at] as 1 | -1
    const array = index.arrayFields.has(at)
    const key = `${direction} ${array} ${field}`
    if (!this.known.has(key)) this.known.set(key, fieldBounds(list, direction, array))
    return this.known.get(key)
  }
}

// `_id` held to exact values beats all; then exact fields, then a range; an order for free decides between near equals
function score(shape: Shape, order: Order): number {
  const exactId = shape.index.name === ID_INDEX && shape.equalities > 0 ? 1000 : 0
  const range = shape.bounded && !shape.empty ? 1 : 0
  const sorted = shape.sorted && order.length > 0 ? 6 : 0
  return exactId + shape.equalities * 4 + range + sorted + (shape.bounded ? 8 : 0)
}

function shapeOf(index: Index, demands: Demands, order: Order): Shape {
  const points: Buffer[][] = []
  const single = new Set<number>()
  let ranges = 1
  let bounds: Bounds | undefined
  while (points.length < index.fields.length) {
    bounds = demands.boundsAt(index, points.length)
    if (!bounds || !('points' in bounds) || ranges * bounds.points.length > MAX_RANGES) break
    ranges *= bounds.points.length
    if (bounds.points.length === 1) single.add(points.length)
    points.push(bounds.points)
    bounds = undefined
  }
  const range = bounds && 'range' in bounds ? bounds.range : undefined
  const equalities = points.length
  const sort = sortedBy(index, order, equalities, single)
  return {
    index,
    points,
    range,
    equalities,
    reverse: sort === 'reverse',
    bounded: equalities > 0 || range !== undefined,
    sorted: sort !== undefined,
    empty: ranges === 0 || (range !== undefined && !isStretch(range)),
  }
}

function planned({ points, range, empty, ...shape }: Shape): Plan {
  let prefixes: Buffer[] = [Buffer.alloc(0)]
  for (const keys of points) prefixes = prefixes.flatMap((prefix) => keys.map((key) => Buffer.concat([prefix, key])))
  return { ...shape, ranges: prefixes.map((prefix) => rangeUnder(prefix, range)).filter(isStretch) }
}

const isStretch = ({ low, high }: KeyRange): boolean => !low || !high || Buffer.compare(low, high) < 0

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
