import { CATEGORIES_MOST } from '@contract/adminCategory'
import type { Handler } from '../kit/serve'
import { categoryEdit } from './categoryEdit'

/** The categories in the order in which they are offered, retired ones last. */
export const categories: Handler<'admin.categories'> = async (context) => {
  const { doc } = await context.street()
  const all = await context.collections.categories.find({
    where: { street: doc._id },
    order: [['_id', 'asc']],
    limit: CATEGORIES_MOST,
  })
  return all.map(categoryEdit).sort((a, b) => Number(a.retired) - Number(b.retired) || a.order - b.order)
}
