import { SHORTLIST_MOST } from '@contract/savedFilter'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { accountView } from './accountView'
import { changeAccount } from './changeAccount'

/** Puts a case at the end of one's own shortlist, or takes it off. */
export const star: Handler<'account.star'> = async (context, { caseId, starred }) => {
  const changed = await changeAccount(context, ({ shortlist = [] }) => {
    const others = shortlist.filter((id) => id !== caseId)
    if (!starred) return { shortlist: others }
    if (shortlist.includes(caseId)) return { shortlist }
    if (others.length >= SHORTLIST_MOST) {
      throw new Refusal('INVALID_INPUT', 'shortlistFull', { field: 'caseId', words: { most: SHORTLIST_MOST } })
    }
    return { shortlist: [...others, caseId] }
  })
  return accountView(context, changed)
}
