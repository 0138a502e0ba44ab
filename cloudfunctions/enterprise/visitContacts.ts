import { sealFor } from '../kit/sealFor'
import type { Handler } from '../kit/serve'
import { visitable } from '../kit/visitScope'

/** Whom to call before going: the people of the enterprise, owners first. The record is written before they are read. */
export const visitContacts: Handler<'enterprise.visitContacts'> = async (context, { enterpriseId, officeId }) => {
  const { account, collections, now } = context
  const { members } = await visitable(context, officeId, enterpriseId)
  const about = members.map(({ accountId }) => accountId)
  const record = { accountId: account._id, about, officeId, what: 'visitContact', at: now }
  await collections.accessRecords.create({ _id: context.newId(), ...record })
  const people = await Promise.all(members.map(({ accountId }) => collections.accounts.get(accountId)))
  return members
    .flatMap(({ role }, index) => {
      const person = people[index]
      if (!person) return []
      const open = (sealed: string, field: string): string =>
        sealFor().open(sealed, { collection: 'accounts', id: person._id, field })
      return [{ name: open(person.nameSealed, 'name'), phone: open(person.phoneSealed, 'phone'), role }]
    })
    .sort((a, b) => Number(b.role === 'owner') - Number(a.role === 'owner'))
}
