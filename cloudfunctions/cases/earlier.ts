import { keepsSealed } from '@contract/workflow/workflow'
import { workflowOf } from '@contract/workflow/workflows'
import { stepViews } from '../domain/caseView'
import { opensContent } from '../domain/opensContent'
import type { Handler } from '../kit/serve'
import { withNotes, withoutPhotos } from './confidentialView'
import { readableCase, viewerOf } from './readCase'
import { someShown, stepsBefore } from './steps'

/** The steps of a case before a version, as the caller may see them. */
export const earlier: Handler<'cases.earlier'> = async (context, { caseId, before }) => {
  const theCase = await readableCase(context, caseId)
  const viewer = viewerOf(context, theCase)
  const steps = await someShown(context, theCase, viewer, await stepsBefore(context, caseId, before))
  const { offices } = await context.street()
  const shown = stepViews(steps.events, theCase, viewer, offices)
  const opens = opensContent(context.actor, theCase)
  const whole = keepsSealed(workflowOf(theCase.kind))
    ? withNotes(theCase, steps.events, shown, viewer.isOfficial)
    : shown
  const events = opens ? whole : withoutPhotos(shown)
  return { events, earlier: steps.earlier }
}
