import type { Handler } from '../kit/serve'
import { eventsOf, readableCase, viewOf } from './readCase'

/** One case with its steps, as the caller may see it. */
export const get: Handler<'cases.get'> = async (context, { caseId }) => {
  // Asked for beside the case; whoever may not read the case gets neither.
  const events = eventsOf(context, caseId)
  events.catch(() => undefined)
  return viewOf(context, await readableCase(context, caseId), events)
}
