import { DISPUTES_USUAL } from '@contract/mediator'
import { accountKey } from '../domain/actor'
import { act } from '../domain/engine'
import { changeCase, requestKey } from '../kit/caseStore'
import type { MemberContext } from '../kit/context'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { isOnDuty, readinessOf } from './duty'
import { loadsBy } from './mediatorRows'
import { onCall } from './onCall'

const WHAT = 'mediation.take'

/**
 * Takes a request that was called out. Judged inside the transaction that changes the case: of two who press at once exactly
 * one has it, and the other is told so.
 */
export const take: Handler<'mediation.take'> = async (context, { caseId }) => {
  const { account, actor, collections, now, requestId } = context
  const street = await context.street()
  const readiness = await readinessOf(context)
  const request = { accountId: account._id, requestId, what: WHAT }
  const earlier = await collections.requests.get(requestKey(account._id, requestId))
  if (earlier?.what === WHAT && earlier.caseId === caseId) return onCall(context, {})
  await refuseWhenFull(context)
  const taken = await changeCase(caseId, (theCase) => {
    const call = theCase.data.call as { officeId: string } | undefined
    if (!call || !isOnDuty(readiness, call.officeId, theCase.place.communityId)) {
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

/** Who has as many disputes as they are to have at once takes no further one. */
async function refuseWhenFull(context: MemberContext): Promise<void> {
  const key = accountKey(context.account._id)
  const [entered, loads] = await Promise.all([
    context.collections.mediators.get(context.account._id),
    loadsBy(context, [key]),
  ])
  const count = loads.get(key)?.running ?? 0
  if (count >= (entered?.most ?? DISPUTES_USUAL)) throw new Refusal('WRONG_STATE', 'mediatorFull', { words: { count } })
}
