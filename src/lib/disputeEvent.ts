import type { EventView } from '@contract/caseView'

/** A step of a dispute as it is worded: to file one is to apply for mediation. */
export const disputeEvent = (event: EventView): EventView =>
  event.action === 'submit' ? { ...event, action: 'applied' } : event
