import type { Cursor } from '@contract/case'
import { type Collection, command, type Document } from './database'

export interface PageQuery {
  where: Record<string, unknown>
  /** The field that the index gives the order by; ties are broken by `_id` in the same direction. */
  by: string
  direction: 'asc' | 'desc'
  after?: Cursor
  /** Only values under this one, in a list that goes up. */
  below?: number
  limit: number
  /** Only these fields, and `_id`. */
  fields?: readonly string[]
}

/**
 * One page by key, never by offset. Rows that tie with the cursor come from a query of their own, so that both queries are
 * plain walks along the index however many rows share a value.
 */
export async function page<T extends Document>(
  collection: Collection<T>,
  { where, by, direction, after, below, limit, fields }: PageQuery,
): Promise<{ rows: T[]; more: boolean }> {
  const order = [
    [by, direction],
    ['_id', direction],
  ] as const
  const wanted = limit + 1
  const rows: T[] = []
  if (after) {
    const beyondId = direction === 'asc' ? command.gt(after.id) : command.lt(after.id)
    rows.push(
      ...(await collection.find({ where: { ...where, [by]: after.at, _id: beyondId }, order, limit: wanted, fields })),
    )
  }
  if (rows.length < wanted) {
    const beyond = after && (direction === 'asc' ? command.gt(after.at) : command.lt(after.at))
    const under = below === undefined ? undefined : command.lt(below)
    const range = beyond && under ? beyond.and(under) : (beyond ?? under)
    const rest = range ? { ...where, [by]: range } : where
    rows.push(...(await collection.find({ where: rest, order, limit: wanted - rows.length, fields })))
  }
  return { rows: rows.slice(0, limit), more: rows.length > limit }
}
