import type { Edited, FaqEdit, NoticeEdit } from '@contract/adminKnowledge'
import type { Configured, FaqDoc, NoticeDoc } from '../kit/streetDocuments'

/** What a page says of the last edit of something. */
export const editedOf = ({ version, editedAt, editedBy }: Configured): Edited => ({
  version: version ?? 0,
  editedAt,
  editedBy,
})

/** A notice as its editor sees it. */
export const noticeEdit = (notice: NoticeDoc): NoticeEdit => {
  const { _id, level, title, text, from, until, communityIds } = notice
  return { _id, level, title, text, from, until, communityIds, ...editedOf(notice) }
}

/** A question with its answer as its editor sees it. */
export const faqEdit = (faq: FaqDoc): FaqEdit => {
  const { _id, question, answer, words, categoryId, officeId, helped, retired } = faq
  return { _id, question, answer, words, categoryId, officeId, helped, retired, ...editedOf(faq) }
}
