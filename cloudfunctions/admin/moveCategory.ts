import { configure } from '../kit/configure'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { categoryEdit } from './categoryEdit'

/** Puts a category in another place of the order in which they are offered. Only its own number changes. */
export const moveCategory: Handler<'admin.moveCategory'> = async (context, { categoryId, before, version }) => {
  const { doc } = await context.street()
  const all = await context.collections.categories.find({ where: { street: doc._id }, limit: 1000 })
  const others = all.filter(({ _id }) => _id !== categoryId).sort((a, b) => a.order - b.order)
  const at = before === undefined ? others.length : others.findIndex(({ _id }) => _id === before)
  if (at < 0) throw new Refusal('INVALID_INPUT', 'unknownCategory', { field: 'before' })
  const lower = others[at - 1]?.order
  const upper = others[at]?.order
  const order = lower === undefined ? (upper ?? 2) - 1 : upper === undefined ? lower + 1 : (lower + upper) / 2
  const saved = await configure(context, {
    what: 'categories',
    id: categoryId,
    version,
    change(stands) {
      if (!stands) throw new Refusal('NOT_FOUND', 'categoryNotFound')
      const { version: _, editedAt, editedBy, ...kept } = stands
      return { ...kept, order }
    },
  })
  return categoryEdit(saved)
}
