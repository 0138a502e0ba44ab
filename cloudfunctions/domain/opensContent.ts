import { keepsSealed } from '@contract/workflow/workflow'
import { workflowOf } from '@contract/workflow/workflows'
import { type Actor, relationsOf } from './actor'
import type { CaseDoc } from './caseDoc'

/**
 * Whether what a case keeps sealed, and its photos, are opened for who reads it. In confidence only those read it for whom it is
 * opened; else it is those whose case it is and the office that has it in hand, not everybody who finds it.
 */
export function opensContent(actor: Actor, theCase: CaseDoc): boolean {
  const workflow = workflowOf(theCase.kind)
  if (workflow.confidential || !keepsSealed(workflow)) return true
  const relations = relationsOf(actor, theCase)
  const inHand = theCase.leadOfficeId === undefined ? 'centre' : 'lead'
  return relations.includes('reporter') || relations.includes(inHand)
}
