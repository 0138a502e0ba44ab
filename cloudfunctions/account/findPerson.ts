import { sealFor } from '../kit/sealFor'
import type { Handler } from '../kit/serve'
import { checkScopes } from './checkScope'
import { personRow } from './personRow'

/** More accounts than one phone is shared by. */
const SHARED_MOST = 20

/** Who registered with exactly this phone, of the communities whose people the caller may check. The search is on record first. */
export const findPerson: Handler<'account.findPerson'> = async (context, { number }) => {
  const { collections, account, now } = context
  const phoneHash = sealFor().lookup(number)
  const scopes = checkScopes(account, await context.street())
  await collections.accessRecords.create({
    _id: context.newId(),
    accountId: account._id,
    subject: phoneHash,
    what: 'findPerson',
    officeId: scopes[0]?.officeId,
    at: now,
  })
  const found = await collections.accounts.find({
    where: { phoneHash },
    order: [['_id', 'asc']],
    limit: SHARED_MOST,
  })
  const mine = new Set(scopes.flatMap(({ communityIds }) => communityIds))
  return found.filter(({ communityId }) => mine.has(communityId)).map(personRow)
}
