import type { CaseView } from '@contract/case'
import { officesOf } from '@contract/permissions'
import { canRead, officeKey, relationsOf } from '../domain/actor'
import type { CaseDoc, EventDoc } from '../domain/caseDoc'
import { caseView, type Viewer } from '../domain/caseView'
import type { MemberContext } from '../kit/context'
import { Refusal } from '../kit/refusal'

/** Steps shown with a case; one that was sent round more often is a matter for the records. */
const EVENTS_MOST = 300

/** A case that the caller may read; one that they may not is as if it did not exist. */
export async function readableCase(context: MemberContext, caseId: string): Promise<CaseDoc> {
  const theCase = await context.collections.cases.get(caseId)
  if (!theCase || !canRead(context.actor, theCase)) throw new Refusal('NOT_FOUND', 'caseNotFound')
  return theCase
}

/** Officials are readers through an office; somebody who reported a case that their own office has is both. */
export const viewerOf = (context: MemberContext, theCase: CaseDoc): Viewer => ({
  relations: relationsOf(context.actor, theCase),
  isOfficial: officesOf(context.account.memberships).some((officeId) => theCase.readers.includes(officeKey(officeId))),
  accountId: context.account._id,
})

export async function viewOf(context: MemberContext, theCase: CaseDoc): Promise<CaseView> {
  const [events, street, enterprise] = await Promise.all([
    context.collections.events.find({
      where: { caseId: theCase._id },
      order: [['version', 'asc']],
      limit: EVENTS_MOST,
    }),
    context.street(),
    enterpriseOf(context, theCase),
  ])
  return caseView(theCase, events as EventDoc[], viewerOf(context, theCase), street, enterprise)
}

/** The enterprise in whose name a case was reported, as it is now: it may have been verified since. */
async function enterpriseOf(context: MemberContext, { enterpriseId }: CaseDoc): Promise<CaseView['enterprise']> {
  const enterprise = enterpriseId ? await context.collections.enterprises.get(enterpriseId) : undefined
  if (!enterprise) return undefined
  const { _id, name, creditCode, verified } = enterprise
  return { _id, name, creditCode, verified }
}
