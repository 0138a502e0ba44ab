import type { QueueFilter } from '@contract/savedFilter'
import type { ListFilter } from '@/lib/data/cases'

/** The list that a filter of the queue stands for. However a case ended, it is among the closed ones. */
export function filterOfList(filter: QueueFilter): Omit<ListFilter, 'order'> {
  const { officeId, state, leadOfficeId, categoryId, overdue, assigned } = filter
  return {
    key: assigned ? 'assigned' : { office: officeId },
    kind: 'report',
    ...(state === undefined || state === 'closed' ? { open: state === undefined } : { state }),
    ...(leadOfficeId ? { leadOfficeId } : {}),
    ...(categoryId ? { categoryId } : {}),
    ...(overdue ? { overdue } : {}),
  }
}
