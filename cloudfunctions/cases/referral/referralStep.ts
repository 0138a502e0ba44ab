import type { CaseDoc } from '../../domain/caseDoc'
import { act } from '../../domain/engine'
import { changeCase, requestKey } from '../../kit/caseStore'
import type { MemberContext } from '../../kit/context'
import { Refusal } from '../../kit/refusal'
import { conflict, refusalFor } from '../stepRefusal'

type Values = Readonly<Record<string, unknown>>

interface ReferralStep {
  caseId: string
  /** The version that the actor saw; missing where other steps of the case are nothing that the actor knows of. */
  version?: number
  /** Whether the actor may know of the case at all. */
  finds(theCase: CaseDoc): boolean
  action(theCase: CaseDoc): string
  /** What is kept of the step, sealed where it must be, and the same open for the figures. May run again. */
  values(theCase: CaseDoc): { values: Values; unsealed?: Values }
}

/** A step of a need that a page of its own takes, once for each request. Answers the case afterwards. */
export async function referralStep(context: MemberContext, wish: ReferralStep): Promise<CaseDoc> {
  const { account, actor, collections, now, requestId } = context
  const street = await context.street()
  const what = 'cases.referral'
  const request = { accountId: account._id, requestId, what }
  const earlier = await collections.requests.get(requestKey(account._id, requestId))
  if (earlier) {
    const known = earlier.what === what && earlier.caseId === wish.caseId
    const theCase = known ? await collections.cases.get(wish.caseId) : undefined
    if (theCase) return theCase
    throw new Refusal('INVALID_INPUT', 'requestReused', { field: 'requestId' })
  }
  const changed = await changeCase(wish.caseId, async (theCase) => {
    if (!wish.finds(theCase)) throw new Refusal('NOT_FOUND', 'caseNotFound')
    if (wish.version !== undefined && theCase.version !== wish.version) throw await conflict(context, theCase, street)
    const { values, unsealed } = wish.values(theCase)
    const action = wish.action(theCase)
    const result = act(theCase, action, values, actor, now, street.rules, unsealed)
    if (!result.ok) throw refusalFor(result.why, context, action, street)
    return { step: result, request }
  })
  if (!changed) throw new Refusal('NOT_FOUND', 'caseNotFound')
  return changed
}
