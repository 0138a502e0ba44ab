import type { FaqView } from '@contract/knowledge'
import type { FaqDoc } from '../kit/streetDocuments'

/** A question as everybody may see it. */
export const faqView = ({ _id, question, answer, categoryId, officeId, helped }: FaqDoc): FaqView => ({
  _id,
  question,
  answer,
  categoryId,
  officeId,
  helped,
})
