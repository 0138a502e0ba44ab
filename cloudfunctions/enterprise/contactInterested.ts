import { ROLE_POWERS } from '@contract/permissions'
import { command } from '../kit/database'
import { Refusal } from '../kit/refusal'
import { sealFor } from '../kit/sealFor'
import type { Handler } from '../kit/serve'
import { interestId } from './interests'
import { refuseOtherOffices } from './policyOffice'
import { policyInUse } from './policyRows'

/**
 * The phone of who asked for an enterprise, whole, so that the office can call; the reading is on record before it is answered. Then
 * that they were called is noted, or taken back.
 */
export const contactInterested: Handler<'enterprise.contactInterested'> = async (context, input) => {
  const { policyId, enterpriseId, contacted } = input
  const { account, collections, now } = context
  await refuseOtherOffices(context)
  await policyInUse(context, policyId)
  const _id = interestId(policyId, enterpriseId)
  const interest = await collections.policyInterests.get(_id)
  const person = interest && (await collections.accounts.get(interest.by))
  if (!interest || !person) throw new Refusal('NOT_FOUND', 'interestGone')
  const officeId = account.memberships.find(({ role }) => ROLE_POWERS[role].actsAsLead)?.officeId
  const record = { accountId: account._id, about: [person._id], officeId, what: 'policyInterest', at: now }
  await collections.accessRecords.create({ _id: context.newId(), ...record })
  await collections.policyInterests.update({ _id }, { contactedAt: contacted ? now : command.remove() })
  return { phone: sealFor().open(person.phoneSealed, { collection: 'accounts', id: person._id, field: 'phone' }) }
}
