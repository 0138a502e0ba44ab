import type { Collection } from './Collection'
import { coversQuery, demands } from './coversQuery'
import { planQuery } from './planQuery'
import type { Document } from './values'

/** How many documents a query matches, when the entries of one index tell it without a look at any document. */
export function countByIndex(collection: Collection, query: Document): number | undefined {
  const fields = demands(query)
  if (!fields) return undefined
  if (fields.size === 0) return collection.count()
  const plan = planQuery(query, [], [collection.idIndex, ...collection.indexes])
  // an array has several entries
  if (!plan?.bounded || plan.index.arrayFields.size > 0 || !coversQuery(plan, query)) return undefined
  return plan.ranges.reduce((total, range) => total + collection.countRange(plan.index, range), 0)
}
