import type { CategoryEdit } from '@contract/adminCategory'
import type { CategoryDoc } from '../kit/streetDocuments'
import { editedOf } from './knowledgeEdits'

/** A category as its editor sees it, with its own words only. */
export function categoryEdit(category: CategoryDoc): CategoryEdit {
  const { street, version, editedAt, editedBy, retired, ...shown } = category
  return {
    ...shown,
    questions: [...shown.questions].sort((a, b) => a.order - b.order),
    retired: retired ?? false,
    ...editedOf(category),
  }
}
