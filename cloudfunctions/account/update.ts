import type { AccountDoc } from '../kit/documents'
import type { Handler } from '../kit/serve'
import { accountView } from './accountView'
import { checkCommunity, nameFields, phoneFields } from './personalFields'

/** Corrects one's own data; what is left out stays as it is. */
export const update: Handler<'account.update'> = async (context, input) => {
  const { account } = context
  if (input.communityId !== undefined) await checkCommunity(context, input.communityId)
  const change: Partial<AccountDoc> = {
    ...(input.name === undefined ? {} : nameFields(account._id, input.name)),
    ...(input.phone === undefined ? {} : await phoneFields(account._id, input.phone)),
    ...(input.communityId === undefined ? {} : { communityId: input.communityId }),
  }
  if (Object.keys(change).length > 0) await context.collections.accounts.update({ _id: account._id }, change)
  return accountView(context, { ...account, ...change })
}
