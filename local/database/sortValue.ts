import { compareValues } from './compareValues'
import type { Document, Value } from './values'
import { visitPath } from './visitPath'

/** What a document is sorted by: the smallest of an array's elements ascending, the largest descending. */
export function sortValue(document: Document, path: readonly string[], direction: 1 | -1): Value | undefined {
  let best: Value | undefined
  let found = false
  const offer = (value: Value | undefined) => {
    if (!found || compareValues(value, best) * direction < 0) best = value
    found = true
  }
  visitPath(document, path, 0, (value) => {
    if (Array.isArray(value) && value.length > 0) for (const item of value) offer(item)
    else offer(value)
    return false
  })
  return best
}
