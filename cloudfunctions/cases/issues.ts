import { page } from '../kit/page'
import type { Handler } from '../kit/serve'
import { latestOf } from './issueProgress'
import { issueRow, mayReadIssues } from './issueRow'

/** What several people write about, the hottest first: one walk along the index, since everything cools alike. */
export const issues: Handler<'cases.issues'> = async (context, { after, limit }) => {
  await mayReadIssues(context)
  const street = (await context.street()).doc._id
  const { rows, more } = await page(context.collections.issues, {
    where: { street, shared: true },
    by: 'rank',
    direction: 'desc',
    after,
    limit,
  })
  const latest = await latestOf(context, rows)
  const last = rows.at(-1)
  return {
    rows: rows.map((row) => issueRow(row, latest, context.now)),
    next: more && last ? { at: last.rank, id: last._id } : undefined,
  }
}
