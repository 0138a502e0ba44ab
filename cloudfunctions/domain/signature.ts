import { officesOf } from '@contract/permissions'
import type { Relation } from '@contract/workflow/workflow'
import type { Actor } from './actor'
import type { CaseDoc, EventDoc } from './caseDoc'

/** By whom a step was taken, and in the name of which office, as its event keeps it. */
export function signature(actor: Actor, relation: Relation, theCase: CaseDoc): EventDoc['by'] {
  if (actor.kind === 'system') return { relation: 'system' }
  const officeId = officeOf(relation, actor, theCase)
  // Who wants to stay unknown leaves no name in the steps either.
  const nameMasked = relation === 'reporter' && theCase.reporter.anonymous ? undefined : actor.nameMasked
  return { relation, accountId: actor.accountId, officeId, nameMasked }
}

/** Who filed a report for a caller: the clerk of whatever office the person turned to. */
export function clerkSignature(actor: Actor, theCase: CaseDoc): EventDoc['by'] {
  const by = signature(actor, 'centre', theCase)
  return actor.kind === 'system' ? by : { ...by, officeId: officesOf(actor.memberships)[0] ?? theCase.centreId }
}

/** The office in whose name somebody acts. */
function officeOf(
  relation: Relation,
  actor: Extract<Actor, { kind: 'account' }>,
  theCase: CaseDoc,
): string | undefined {
  if (relation === 'centre') return theCase.centreId
  if (relation === 'lead' || relation === 'assignee') return theCase.leadOfficeId
  if (relation !== 'helper') return undefined
  return actor.memberships.find(({ officeId }) => theCase.helperIds.includes(officeId))?.officeId
}
