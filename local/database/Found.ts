import { compareValues } from './compareValues'
import { parseStored } from './ejson'
import type { Order } from './planQuery'
import { sortValue } from './sortValue'
import type { Document } from './values'

/** A document that was found; it is read only when somebody looks into it. */
export class Found {
  private read: Document | undefined

  constructor(readonly text: string) {}

  get document(): Document {
    this.read ??= parseStored(this.text)
    return this.read
  }
}

/** Compares what was found by the fields of an order. */
export function inOrderOf(order: Order): (left: Found, right: Found) => number {
  const by = order.map(([field, direction]) => ({ path: field.split('.'), direction }))
  return (left, right) => {
    for (const { path, direction } of by) {
      const difference = compareValues(
        sortValue(left.document, path, direction),
        sortValue(right.document, path, direction),
      )
      if (difference !== 0) return difference * direction
    }
    return 0
  }
}
