import { z } from 'zod'
import { QUEUE_ORDERS } from './case'
import { CASE_STATES } from './workflow/workflows'

export const SAVED_FILTERS_MOST = 20
export const SHORTLIST_MOST = 100

const id = z.string().min(1).max(64)

/** What of a queue is shown. A field that is missing does not narrow it. */
export const queueFilter = z.strictObject({
  /** The office whose queue it is. */
  officeId: id,
  /** One state; `closed` stands for every end. Missing: all that are open. */
  state: z.enum(CASE_STATES).optional(),
  leadOfficeId: id.optional(),
  categoryId: id.optional(),
  overdue: z.boolean().optional(),
  /** Only what was given to oneself. */
  assigned: z.boolean().optional(),
  order: z.enum(QUEUE_ORDERS),
})
export type QueueFilter = z.infer<typeof queueFilter>

const filterName = z.string().trim().min(1).max(12)

export const savedFilter = z.strictObject({ name: filterName, filter: queueFilter })
export type SavedFilter = z.infer<typeof savedFilter>

export const removeFilterInput = z.strictObject({ name: filterName })
export const starInput = z.strictObject({ caseId: id, starred: z.boolean() })
