import { transact } from '../kit/collections'
import type { AccountDoc } from '../kit/peopleDocuments'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { scopeFor } from './checkScope'
import { personRow, stampOf } from './personRow'

/** Notes that name and phone were compared with the person, or that they do not agree and why. No paper and no number of one is kept. */
export const checkPerson: Handler<'account.checkPerson'> = async (context, input) => {
  const { account, now, requestId } = context
  const { accountId, stamp, checked, how, reason } = input
  if (!checked && reason === '') throw new Refusal('INVALID_INPUT', 'checkReason', { field: 'reason' })
  // Nobody vouches for themselves.
  if (accountId === account._id) throw new Refusal('NOT_ALLOWED', 'checkOneself')
  const street = await context.street()
  const after = await transact(async (collections) => {
    const person = await collections.accounts.get(accountId)
    if (!person) throw new Refusal('NOT_FOUND', 'personNotFound')
    const { officeId } = scopeFor(account, street, person.communityId)
    const recordId = `check:${account._id}:${requestId}`
    if (await collections.accessRecords.get(recordId)) return person
    if (stampOf(person) !== stamp) throw new Refusal('CONFLICT', 'checkChanged')
    const decided: AccountDoc = {
      ...person,
      checkCommunity: undefined,
      checkAskedAt: undefined,
      checked: checked ? { at: now, accountId: account._id, officeId, how } : undefined,
      checkRefused: checked ? undefined : reason,
      levelFell: checked ? undefined : person.levelFell,
    }
    await collections.accounts.set(decided)
    await collections.accessRecords.create({
      _id: recordId,
      accountId: account._id,
      about: [person._id],
      officeId,
      what: 'checkPerson',
      result: `${checked ? 'agrees' : 'differs'}:${how}`,
      at: now,
    })
    return decided
  })
  return personRow(after)
}
