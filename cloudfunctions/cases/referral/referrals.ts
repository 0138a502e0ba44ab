import { referralsOf } from '@contract/referral'
import { linkTo } from '../../domain/caseKeys'
import { page } from '../../kit/page'
import type { Handler } from '../../kit/serve'
import { ownContact } from './ownContact'
import { referralRow } from './referralView'

/** What enterprises shared with the caller as the contact of a bank, the newest need first. */
export const referrals: Handler<'cases.referrals'> = async (context, { after, limit }) => {
  const { _id } = await ownContact(context)
  const { rows, more } = await page(context.collections.cases, {
    where: { links: linkTo.referred(_id) },
    by: 'createdAt',
    direction: 'desc',
    after,
    limit,
  })
  const last = rows.at(-1)
  return {
    rows: rows.flatMap((theCase) =>
      referralsOf(theCase.data)
        .filter(({ contactId, sharedAt }) => contactId === _id && sharedAt !== undefined)
        .map((referral) => referralRow(theCase, referral, context.now)),
    ),
    next: more && last ? { at: last.createdAt, id: last._id } : undefined,
  }
}
