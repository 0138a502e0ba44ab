import { configure } from '../kit/configure'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { categoryEdit } from './categoryEdit'

/** No longer offers a category for new reports, or offers it again. Cases keep it. */
export const retireCategory: Handler<'admin.retireCategory'> = async (context, { categoryId, retired, version }) => {
  const saved = await configure(context, {
    what: 'categories',
    id: categoryId,
    version,
    change(before) {
      if (!before) throw new Refusal('NOT_FOUND', 'categoryNotFound')
      const { version: _, editedAt, editedBy, ...kept } = before
      return { ...kept, retired }
    },
  })
  return categoryEdit(saved)
}
