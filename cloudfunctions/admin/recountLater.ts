import type { MemberContext } from '../kit/context'
import type { CalendarRow } from '../kit/engineDocuments'
import { STREET_KEPT_MS } from '../kit/street'
import type { CalendarDoc } from '../kit/streetDocuments'

/** Twice as long as an instance works with what it read: clocks differ. */
const KNOWN_EVERYWHERE_MS = 2 * STREET_KEPT_MS

/** Has the limits that run computed again after an edit of a year that they could already run into. */
export const recountLater =
  ({ now }: MemberContext, street: string) =>
  (before: CalendarDoc | undefined, edit: string): CalendarRow | undefined =>
    before && { _id: `calendar:${street}`, what: 'calendar', at: now + KNOWN_EVERYWHERE_MS, edit }
