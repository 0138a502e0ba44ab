import type { Handler } from '../kit/serve'
import { readableCase, viewOf } from './readCase'
import { recordOpened } from './readFully'
import { stepsBefore } from './steps'

/** One case with its newest steps, as the caller may see it. */
export const get: Handler<'cases.get'> = async (context, { caseId }) => {
  // Asked for beside the case; whoever may not read the case gets neither.
  const events = stepsBefore(context, caseId)
  events.catch(() => undefined)
  const theCase = await readableCase(context, caseId)
  await recordOpened(context, theCase)
  return viewOf(context, theCase, events)
}
