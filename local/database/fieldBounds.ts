import type { KeyRange } from './Collection'
import { afterPrefix, EMPTY_ARRAY, encodeKey, type KeyPart, typeRange } from './encodeKey'
import type { Condition } from './readConditions'
import { typeOrder, type Value } from './values'

/** What an index field is held to: some exact keys, or one stretch of keys (still without the fields before it). */
export type Bounds = { points: Buffer[] } | { range: KeyRange }

/**
 * Turns the conditions on one field into bounds. Where the field may hold arrays, two conditions may be met by two
 * different elements, so only one of them can bound the search; the others are verified per document.
 */
export function fieldBounds(conditions: readonly Condition[], direction: 1 | -1, array: boolean): Bounds | undefined {
  const points = conditions.filter((condition) => condition.kind === 'points')
  if (points.length > 0) {
    const shortest = points.reduce((best, next) => (next.values.length < best.values.length ? next : best))
    return { points: distinct(shortest.values.flatMap(keysOf).map((part) => encodeKey(part, direction))) }
  }
  const prefix = conditions.find((condition) => condition.kind === 'prefix')
  if (prefix) return { range: prefixRange(prefix.text, direction) }
  const ranges = conditions.filter((condition) => condition.kind === 'range')
  const first = ranges[0]
  if (!first) return undefined
  const fitting = array ? [first] : ranges.filter(({ value }) => typeOrder(value) === typeOrder(first.value))
  return { range: fitting.map((range) => sideRange(range, direction)).reduce(intersect) }
}

// An array equals itself, or is an element; it is indexed by its elements
function keysOf(value: Value): KeyPart[] {
  if (!Array.isArray(value)) return [value]
  return [value, value.length === 0 ? EMPTY_ARRAY : (value[0] as Value)]
}

function distinct(keys: readonly Buffer[]): Buffer[] {
  const unique = new Map(keys.map((key) => [key.toString('latin1'), key]))
  return [...unique.values()].sort(Buffer.compare)
}

function sideRange(range: Extract<Condition, { kind: 'range' }>, direction: 1 | -1): KeyRange {
  const key = encodeKey(range.value, direction)
  const { low, high } = typeRange(range.value, direction)
  const opensUpwards = (range.side === 'low') === (direction === 1)
  if (opensUpwards) return { low: range.inclusive ? key : afterPrefix(key), high }
  return { low, high: range.inclusive ? afterPrefix(key) : key }
}

function prefixRange(text: string, direction: 1 | -1): KeyRange {
  // the encoding of a text without its closing zeros is the common beginning of all longer ones
  const whole = encodeKey(text, direction)
  const low = whole.subarray(0, whole.length - 2)
  return { low, high: afterPrefix(low) }
}

function intersect(left: KeyRange, right: KeyRange): KeyRange {
  return {
    low: pick(left.low, right.low, 1),
    high: pick(left.high, right.high, -1),
  }
}

function pick(left: Buffer | undefined, right: Buffer | undefined, sign: 1 | -1): Buffer | undefined {
  if (!left || !right) return left ?? right
  return Buffer.compare(left, right) * sign >= 0 ? left : right
}
