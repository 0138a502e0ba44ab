import { creditKind } from '@contract/creditCode'
import type { EnterpriseCheckRow } from '@contract/enterpriseCheck'
import { page } from '../kit/page'
import type { EnterpriseDoc } from '../kit/peopleDocuments'
import type { Handler } from '../kit/serve'
import { EVERYWHERE, enterpriseOffice } from './enterpriseScope'

/** Which enterprises wait to be compared with their licence, or are claimed by somebody, the longest first. */
export const enterpriseChecks: Handler<'account.enterpriseChecks'> = async (context, input) => {
  const { communityId = EVERYWHERE, after, limit } = input
  enterpriseOffice(context.account, await context.street(), communityId)
  const { rows, more } = await page(context.collections.enterprises, {
    where: { checkIn: communityId },
    by: 'checkAskedAt',
    direction: 'asc',
    after,
    limit,
  })
  const last = rows.at(-1)
  return {
    rows: rows.map(checkRow),
    next: more && last ? { at: last.checkAskedAt ?? 0, id: last._id } : undefined,
  }
}

export const checkRow = (enterprise: EnterpriseDoc): EnterpriseCheckRow => ({
  enterpriseId: enterprise._id,
  name: enterprise.name,
  creditCode: enterprise.creditCode,
  creditKind: creditKind(enterprise.creditCode),
  communityId: enterprise.communityId,
  askedAt: enterprise.checkAskedAt ?? 0,
  proof: enterprise.check !== undefined,
  ...(enterprise.check?.name ? { newName: enterprise.check.name } : {}),
  claim: enterprise.claim !== undefined,
})
