import { act } from '../domain/engine'
import { changeCase, requestKey } from '../kit/caseStore'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { dutyDocId, isOnDuty } from './duty'
import { onCall } from './onCall'

const WHAT = 'mediation.take'

/**
 * Takes a request that was called out. Judged inside the transaction that changes the case: of two who press at once exactly
 * one has it, and the other is told so.
 */
export const take: Handler<'mediation.take'> = async (context, { caseId }) => {
  const { account, actor, collections, now, requestId } = context
  const street = await context.street()
  const duty = await collections.shifts.get(dutyDocId(account._id))
  const request = { accountId: account._id, requestId, what: WHAT }
  const earlier = await collections.requests.get(requestKey(account._id, requestId))
  if (earlier?.what === WHAT && earlier.caseId === caseId) return onCall(context, {})
  const taken = await changeCase(caseId, (theCase) => {
    const call = theCase.data.call as { officeId: string } | undefined
    if (!call || !isOnDuty(duty, call.officeId, theCase.place.communityId, now)) {
      throw new Refusal('NOT_ALLOWED', 'notOnDuty')
    }
    const layer = street.offices.get(call.officeId)?.mediation?.layer ?? 'block'
    const result = act(theCase, 'take', { officeId: call.officeId, layer }, actor, now, street.rules)
    if (result.ok) return { step: result, request }
    throw result.why === 'wrongState'
      ? new Refusal('WRONG_STATE', 'alreadyTaken')
      : new Refusal('NOT_ALLOWED', 'notAllowed')
  })
  if (!taken) throw new Refusal('NOT_FOUND', 'caseNotFound')
  return onCall(context, {})
}
