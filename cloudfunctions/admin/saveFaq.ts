import { configure, madeId } from '../kit/configure'
import { FAQS_MOST } from '../kit/knowledge'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { faqEdit } from './knowledgeEdits'

/** Writes a new question with its answer, or a new version of the one that was read. How often it helped stays. */
export const saveFaq: Handler<'admin.saveFaq'> = async (context, { faqId, version, ...written }) => {
  const { doc, offices, categories } = await context.street()
  const { officeId, categoryId } = written
  if (officeId !== undefined && !offices.has(officeId))
    throw new Refusal('INVALID_INPUT', 'unknownOffice', { field: 'officeId' })
  if (categoryId !== undefined && !categories.has(categoryId))
    throw new Refusal('INVALID_INPUT', 'unknownCategory', { field: 'categoryId' })
  const street = doc._id
  const _id = faqId ?? madeId(context)
  if (faqId === undefined) {
    const others = await context.collections.faqs.find({ where: { street }, limit: FAQS_MOST, fields: ['_id'] })
    const isNew = others.every((other) => other._id !== _id)
    if (isNew && others.length >= FAQS_MOST) {
      throw new Refusal('INVALID_INPUT', 'faqsFull', { field: 'question.zh', words: { most: FAQS_MOST } })
    }
  }
  const saved = await configure(context, {
    what: 'faqs',
    id: _id,
    version,
    change(before) {
      if (faqId !== undefined && !before) throw new Refusal('NOT_FOUND', 'faqNotFound')
      const words = [...new Set(written.words)]
      return { ...written, words, _id, street, retired: before?.retired ?? false, helped: before?.helped ?? 0 }
    },
  })
  return faqEdit(saved)
}
