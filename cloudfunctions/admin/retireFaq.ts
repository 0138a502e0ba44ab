import { configure } from '../kit/configure'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { faqEdit } from './knowledgeEdits'

/** Takes a question out of the knowledge base, or brings it back. */
export const retireFaq: Handler<'admin.retireFaq'> = async (context, { faqId, retired, version }) => {
  const saved = await configure(context, {
    what: 'faqs',
    id: faqId,
    version,
    change(before) {
      if (!before) throw new Refusal('NOT_FOUND', 'faqNotFound')
      const { version: _, editedAt, editedBy, ...kept } = before
      return { ...kept, retired }
    },
  })
  return faqEdit(saved)
}
