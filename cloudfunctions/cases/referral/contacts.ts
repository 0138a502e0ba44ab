import { CONTACTS_MOST, type PartnerContact } from '@contract/referral'
import type { MemberContext } from '../../kit/context'
import type { ContactDoc } from '../../kit/peopleDocuments'
import { sealFor } from '../../kit/sealFor'
import type { Handler } from '../../kit/serve'
import { mayKeepContacts } from './mayKeepContacts'

/** Who speaks for the banks and guarantors of the register. */
export const contacts: Handler<'cases.contacts'> = async (context) => {
  await mayKeepContacts(context)
  return (await contactsInUse(context)).map(contactView)
}

export const contactsInUse = async (context: MemberContext): Promise<ContactDoc[]> =>
  context.collections.contacts.find({
    where: { street: (await context.street()).doc._id, removed: false },
    order: [['_id', 'asc']],
    limit: CONTACTS_MOST,
  })

const place = (id: string, field: 'name' | 'phone') => ({ collection: 'contacts', id, field })

export const sealContact = (id: string, field: 'name' | 'phone', value: string): string =>
  sealFor().seal(value, place(id, field))

/** Name and phone whole: they are of somebody at work, for those who are to call. */
export const openContact = ({ _id, nameSealed, phoneSealed }: ContactDoc): { person: string; phone: string } => ({
  person: sealFor().open(nameSealed, place(_id, 'name')),
  phone: sealFor().open(phoneSealed, place(_id, 'phone')),
})

export function contactView(contact: ContactDoc): PartnerContact {
  const { _id, provider, phoneMasked, accountId, invitedUntil, invitedBy } = contact
  const { person } = openContact(contact)
  return {
    _id,
    provider,
    name: person,
    phone: phoneMasked,
    joined: accountId !== undefined,
    until: invitedUntil,
    invitedBy,
  }
}
