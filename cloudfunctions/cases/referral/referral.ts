import { isShared } from '@contract/referral'
import type { Handler } from '../../kit/serve'
import { whoseData } from '../readFully'
import { ownContact, ownReferral } from './ownContact'
import { referralView } from './referralView'

/** One referral for the contact to whom it was addressed; the record of the reading is written before it is shown. */
export const referral: Handler<'cases.referral'> = async (context, { caseId, order }) => {
  const contact = await ownContact(context)
  const { collections, account, now } = context
  const found = ownReferral(await collections.cases.get(caseId), contact, order)
  const { theCase } = found
  if (isShared(found.referral, theCase.state, now)) {
    await collections.accessRecords.create({
      _id: context.newId(),
      accountId: account._id,
      caseId,
      about: [...new Set([...whoseData(theCase), ...(found.referral.sharedBy ? [found.referral.sharedBy] : [])])],
      partner: contact.provider,
      what: 'referral',
      at: now,
    })
  }
  return referralView(theCase, found.referral, now)
}
