import { referralsOf } from '@contract/referral'
import type { CaseDoc } from '../../domain/caseDoc'
import type { MemberContext } from '../../kit/context'
import type { ContactDoc } from '../../kit/peopleDocuments'
import { Refusal } from '../../kit/refusal'

/** The contact of a bank that the caller is, read anew: who was removed reads nothing more. */
export async function ownContact({ account, collections }: MemberContext): Promise<ContactDoc> {
  const contact = account.contactId === undefined ? undefined : await collections.contacts.get(account.contactId)
  if (!contact || contact.removed || contact.accountId !== account._id) throw new Refusal('NOT_ALLOWED', 'notContact')
  return contact
}

/** A referral that the enterprise shared with this contact, now or once; any other is as if it did not exist. */
export function ownReferral(theCase: CaseDoc | undefined, { _id }: ContactDoc, order: number) {
  const referral = theCase && referralsOf(theCase.data).find((each) => each.order === order && each.contactId === _id)
  if (!theCase || !referral || referral.sharedAt === undefined) throw new Refusal('NOT_FOUND', 'referralNotFound')
  return { theCase, referral }
}
