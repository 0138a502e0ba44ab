import { keepsSealed } from '@contract/workflow/workflow'
import { workflowOf } from '@contract/workflow/workflows'
import { stepViews } from '../domain/caseView'
import type { Handler } from '../kit/serve'
import { opensContent, withNotes } from './confidentialView'
import { readableCase, viewerOf } from './readCase'
import { someShown, stepsBefore } from './steps'

/** The steps of a case before a version, as the caller may see them. */
export const earlier: Handler<'cases.earlier'> = async (context, { caseId, before }) => {
  const theCase = await readableCase(context, caseId)
  const viewer = viewerOf(context, theCase)
  const steps = await someShown(context, theCase, viewer, await stepsBefore(context, caseId, before))
  const { offices } = await context.street()
  const shown = stepViews(steps.events, theCase, viewer, offices)
  const isOpened = keepsSealed(workflowOf(theCase.kind)) && opensContent(context, theCase)
  const events = isOpened ? withNotes(theCase, steps.events, shown, viewer.isOfficial) : shown
  return { events, earlier: steps.earlier }
}
