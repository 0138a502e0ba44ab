import { FAQS_MOST } from '../kit/knowledge'
import type { Handler } from '../kit/serve'
import { faqEdit } from './knowledgeEdits'

/** Every question with its answer, those no longer shown last; the ones that helped most first. */
export const faqs: Handler<'admin.faqs'> = async (context) => {
  const { doc } = await context.street()
  const all = await context.collections.faqs.find({
    where: { street: doc._id },
    order: [['_id', 'asc']],
    limit: FAQS_MOST,
  })
  return all.map(faqEdit).sort((a, b) => Number(a.retired) - Number(b.retired) || b.helped - a.helped)
}
