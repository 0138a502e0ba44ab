import { transact } from '../kit/collections'
import type { MemberContext } from '../kit/context'
import type { AccountDoc } from '../kit/peopleDocuments'

/** Changes the caller's account as it stands at that moment, so that two devices at once lose nothing. */
export const changeAccount = (
  context: MemberContext,
  change: (account: AccountDoc) => Partial<AccountDoc>,
): Promise<AccountDoc> =>
  transact(async (collections) => {
    const account = (await collections.accounts.get(context.account._id)) ?? context.account
    const changed = { ...account, ...change(account) }
    await collections.accounts.set(changed)
    return changed
  })
