import type { CaseView } from '@contract/caseView'
import { keepsSealed } from '@contract/workflow/workflow'
import { workflowOf } from '@contract/workflow/workflows'
import { canRead, readsAsOfficial, relationsOf } from '../domain/actor'
import type { CaseDoc, EventDoc } from '../domain/caseDoc'
import { caseView, type Viewer } from '../domain/caseView'
import { matterView } from '../domain/matterOf'
import type { MemberContext } from '../kit/context'
import { Refusal } from '../kit/refusal'
import { withContent } from './confidentialView'
import { someShown, stepsBefore } from './steps'

/** A case that the caller may read; one that they may not is as if it did not exist. */
export async function readableCase(context: MemberContext, caseId: string): Promise<CaseDoc> {
  const theCase = await context.collections.cases.get(caseId)
  if (!theCase || !canRead(context.actor, theCase)) throw new Refusal('NOT_FOUND', 'caseNotFound')
  return theCase
}

/** Officials are readers through an office; somebody who reported a case that their own office has is both. */
export const viewerOf = (context: MemberContext, theCase: CaseDoc): Viewer => ({
  relations: relationsOf(context.actor, theCase),
  isOfficial: readsAsOfficial(context.actor, theCase),
  accountId: context.account._id,
})

/**
 * A case as the caller may see it; its newest steps are read unless they are known. What is sealed is `opened` for who does not
 * handle it only by the one use case that records why that was.
 */
export async function viewOf(
  context: MemberContext,
  theCase: CaseDoc,
  known?: EventDoc[] | Promise<EventDoc[]>,
  opened = false,
): Promise<CaseView> {
  const viewer = viewerOf(context, theCase)
  const [newest, street, enterprise, main] = await Promise.all([
    known ?? stepsBefore(context, theCase._id),
    context.street(),
    enterpriseOf(context, theCase),
    mainOf(context, theCase),
  ])
  const steps = await someShown(context, theCase, viewer, newest)
  const { confirmed } = street.learned()
  const duty = street.dutyOf(theCase)
  const matter = matterView(theCase, street.routing.duties)
  const view = caseView(theCase, steps, viewer, street, { enterprise, main, matter, duty, confirmed })
  return keepsSealed(workflowOf(theCase.kind)) ? withContent(context, theCase, steps.events, view, opened) : view
}

/** The enterprise in whose name a case was reported, as it is now: it may have been verified since. */
async function enterpriseOf(context: MemberContext, { enterpriseId }: CaseDoc): Promise<CaseView['enterprise']> {
  const enterprise = enterpriseId ? await context.collections.enterprises.get(enterpriseId) : undefined
  if (!enterprise) return undefined
  const { _id, name, creditCode, verified } = enterprise
  return { _id, name, creditCode, verified }
}

/** The main case as anybody may know it who stands under it: its number and where it stands, nothing of its content. */
async function mainOf(context: MemberContext, { mainId }: CaseDoc): Promise<CaseView['main']> {
  const main = mainId === undefined ? undefined : await context.collections.cases.get(mainId)
  if (!main) return undefined
  const { _id, number, state } = main
  return { number, state, ...(canRead(context.actor, main) ? { caseId: _id } : {}) }
}
