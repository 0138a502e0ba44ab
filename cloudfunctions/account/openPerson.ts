import { Refusal } from '../kit/refusal'
import { sealFor } from '../kit/sealFor'
import type { Handler } from '../kit/serve'
import { scopeFor } from './checkScope'
import { personRow, stampOf } from './personRow'

/** Name and phone whole, for comparing them with the person. The record is written before they are read. */
export const openPerson: Handler<'account.openPerson'> = async (context, { accountId }) => {
  const { collections, account, now } = context
  const person = await collections.accounts.get(accountId)
  if (!person) throw new Refusal('NOT_FOUND', 'personNotFound')
  const { officeId } = scopeFor(account, await context.street(), person.communityId)
  const record = { accountId: account._id, about: [person._id], officeId, what: 'openPerson', at: now }
  await collections.accessRecords.create({ _id: context.newId(), ...record })
  const open = (sealed: string, field: string): string =>
    sealFor().open(sealed, { collection: 'accounts', id: person._id, field })
  return {
    ...personRow(person),
    name: open(person.nameSealed, 'name'),
    phone: open(person.phoneSealed, 'phone'),
    stamp: stampOf(person),
  }
}
