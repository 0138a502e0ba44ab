import { CATEGORIES_MOST } from '@contract/adminCategory'
import { configure, madeId } from '../kit/configure'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { categoryEdit } from './categoryEdit'
import { checkCategory } from './checkCategory'

/** Writes a new category at the end, or a new version of the one that was read. Cases keep the answers that they have. */
export const saveCategory: Handler<'admin.saveCategory'> = async (context, { categoryId, category, version }) => {
  const street = await context.street()
  const _id = categoryId ?? madeId(context)
  const fields = checkCategory(category, { _id, street, language: context.language })
  if (fields.length > 0) throw new Refusal('INVALID_INPUT', 'invalidInput', { fields })
  const others = [...street.categories.values()].filter((other) => other._id !== _id)
  if (categoryId === undefined && others.length >= CATEGORIES_MOST) {
    throw new Refusal('INVALID_INPUT', 'categoriesFull', {
      field: 'category.name',
      words: { most: CATEGORIES_MOST },
    })
  }
  const last = Math.max(0, ...others.map(({ order }) => order))
  const saved = await configure(context, {
    what: 'categories',
    id: _id,
    version,
    change(before) {
      if (categoryId !== undefined && !before) throw new Refusal('NOT_FOUND', 'categoryNotFound')
      return {
        ...category,
        _id,
        street: street.doc._id,
        order: before?.order ?? last + 1,
        retired: before?.retired ?? false,
        questions: category.questions.map((question, index) => ({ ...question, order: index + 1 })),
      }
    },
  })
  return categoryEdit(saved)
}
