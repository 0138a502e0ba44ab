import { searchPolicies } from '../domain/policySearch'
import { page } from '../kit/page'
import type { Handler } from '../kit/serve'
import { policiesInUse, policyRow, todayOf } from './policyRows'

/** The library of policies, all or of one kind: the newest first, or those that fit the words best. */
export const policies: Handler<'enterprise.policies'> = async (context, { kind, query, after, limit }) => {
  if (query !== undefined) {
    const all = await policiesInUse(context, kind)
    return { rows: searchPolicies(all, query, limit).map((row) => policyRow(row, todayOf(context))) }
  }
  const { rows, more } = await page(context.collections.policies, {
    where: { street: (await context.street()).doc._id, retired: false, ...(kind ? { kind } : {}) },
    by: 'at',
    direction: 'desc',
    after,
    limit,
  })
  const last = rows.at(-1)
  return {
    rows: rows.map((row) => policyRow(row, todayOf(context))),
    next: more && last ? { at: last.at, id: last._id } : undefined,
  }
}
