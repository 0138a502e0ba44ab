import { page } from '../kit/page'
import type { Handler } from '../kit/serve'
import { scopeFor } from './checkScope'
import { personRow } from './personRow'

/** Who of a community asks to be checked, the longest first. */
export const checkList: Handler<'account.checkList'> = async (context, { communityId, after, limit }) => {
  scopeFor(context.account, await context.street(), communityId)
  const { rows, more } = await page(context.collections.accounts, {
    where: { checkCommunity: communityId },
    by: 'checkAskedAt',
    direction: 'asc',
    after,
    limit,
  })
  const last = rows.at(-1)
  return {
    rows: rows.map(personRow),
    next: more && last ? { at: last.checkAskedAt ?? 0, id: last._id } : undefined,
  }
}
