import type { Field } from '@contract/fields'

/** One sub-order as far as it is filled in. */
export interface OrderDraft {
  officeId?: string
  note: string
  /** Why a department's duty goes down to this office; asked for only where it would. */
  reason?: string
}

/** The order as it is sent: no reason where none is given. */
export const orderOf = ({ officeId, note, reason = '' }: OrderDraft) => ({
  officeId,
  note: note.trim(),
  ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
})

/** Whether one of the orders needs a reason and has none. */
export const lacksReason = (
  { kind }: Field,
  orders: unknown,
  sentDown: (officeId: string | undefined) => string | undefined,
): boolean =>
  kind === 'orders' &&
  Array.isArray(orders) &&
  (orders as OrderDraft[]).some(({ officeId, reason }) => sentDown(officeId) !== undefined && !reason)
