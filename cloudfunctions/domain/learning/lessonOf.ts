import { workflowOf } from '@contract/workflow/workflows'
import type { CaseDoc, EventDoc } from '../caseDoc'

/** What the steps of a case teach about where such a matter belongs. */
export interface Lesson {
  /** The office that took it and has not returned it since. */
  officeId?: string
  /** Offices that returned it: it was not theirs. */
  returnedBy: string[]
  /** The office has answered: there is nothing left to wait for. */
  answered: boolean
}

/**
 * What can be learned from a case; nothing while no office has taken it or returned it. It follows from the steps alone, so
 * that told twice or late it is the same. Sub-orders teach nothing: their words are a clerk's.
 */
export function lessonOf(theCase: Pick<CaseDoc, 'kind' | 'parentId'>, events: readonly EventDoc[]): Lesson | undefined {
  if (theCase.parentId !== undefined) return undefined
  const { actions } = workflowOf(theCase.kind)
  const returnedBy = new Set<string>()
  let lead: string | undefined
  let officeId: string | undefined
  let answered = false
  for (const { action: name, facts, by, to } of events) {
    const action = actions[name]
    if (!action) continue
    const sentTo = to === 'dispatched' && action.leadField ? facts[action.leadField] : undefined
    if (typeof sentTo === 'string') {
      if (sentTo !== lead) officeId = undefined
      lead = sentTo
    }
    if (action.leavesOffices) {
      lead = undefined
      officeId = undefined
    }
    if (action.teaches === 'returns' && by.officeId) {
      returnedBy.add(by.officeId)
      officeId = undefined
    }
    if (action.teaches === 'stands' && lead !== undefined) {
      officeId = lead
      // The centre decided that it is theirs after all.
      returnedBy.delete(lead)
      answered = action.to === 'answered'
    }
  }
  if (officeId === undefined && returnedBy.size === 0) return undefined
  return { officeId, returnedBy: [...returnedBy].sort(), answered }
}
