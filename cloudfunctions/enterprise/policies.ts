import { page } from '../kit/page'
import type { Handler } from '../kit/serve'
import { policyRow, todayOf } from './policyRows'

/** The library of policies, the newest first, all or of one kind. */
export const policies: Handler<'enterprise.policies'> = async (context, { kind, after, limit }) => {
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
