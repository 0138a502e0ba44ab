import type { Handler } from '../kit/serve'
import { readableCase, viewOf } from './readCase'
import { stepsBefore } from './steps'

/** One case with its newest steps, as the caller may see it. */
export const get: Handler<'cases.get'> = async (context, { caseId }) => {
  // Asked for beside the case; whoever may not read the case gets neither.
  const events = stepsBefore(context, caseId)
  events.catch(() => undefined)
  return viewOf(context, await readableCase(context, caseId), events)
}
