import { command } from '../kit/database'
import type { Handler } from '../kit/serve'

/** Beyond it "99+" tells as much. */
const COUNTED_MOST = 100
const DAYS = 30
const DAY_MS = 86_400_000

/** How many reports of the last thirty days are of a category: what an edit of it concerns. */
export const categoryUse: Handler<'admin.categoryUse'> = async (context, { categoryId }) => {
  const { doc } = await context.street()
  const recent = await context.collections.cases.find({
    where: { street: doc._id, categoryId, createdAt: command.gt(context.now - DAYS * DAY_MS) },
    limit: COUNTED_MOST,
    fields: ['_id'],
  })
  return { days: DAYS, cases: recent.length }
}
