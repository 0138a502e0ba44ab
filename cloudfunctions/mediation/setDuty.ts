import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { dutyDocId, onCallOffices } from './duty'
import { onCall } from './onCall'

const HOUR = 3_600_000

/** Tells that one is ready to take requests of some communities for some hours, or no longer. */
export const setDuty: Handler<'mediation.setDuty'> = async (context, { officeId, communityIds, hours }) => {
  const street = await context.street()
  if (!onCallOffices(context, street).includes(officeId)) {
    throw new Refusal('NOT_ALLOWED', 'notAllowed', { field: 'officeId' })
  }
  const unknown = communityIds.findIndex((id) => !street.communities.has(id))
  if (unknown >= 0) throw new Refusal('INVALID_INPUT', 'unknownCommunity', { field: `communityIds.${unknown}` })
  const { account, collections, now } = context
  const until = communityIds.length > 0 ? now + hours * HOUR : now
  await collections.shifts.put({ _id: dutyDocId(account._id), officeId, communityIds, until })
  return onCall(context, {})
}
