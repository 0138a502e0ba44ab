import { recogniseParty } from '../kit/recogniseParty'
import type { Handler } from '../kit/serve'
import { accountView } from './accountView'
import { changeAccount } from './changeAccount'
import { correctionOf } from './correctionOf'
import { checkCommunity, nameFields, phoneFields, phoneShared } from './personalFields'

/** Corrects one's own data; what is left out stays as it is. Reports made before keep the name and phone of their day. */
export const update: Handler<'account.update'> = async (context, input) => {
  const { account } = context
  if (input.communityId !== undefined) await checkCommunity(context, input.communityId)
  const name = input.name === undefined ? undefined : nameFields(account._id, input.name)
  const phone = input.phone === undefined ? undefined : await phoneFields(account._id, input.phone)
  const { communityId } = input
  const changed = await changeAccount(context, (before) => correctionOf(before, { name, phone, communityId }))
  if (phone) await recogniseParty(context, changed)
  const view = await accountView(context, changed)
  return phone && (await phoneShared(context, changed)) ? { ...view, phoneShared: true } : view
}
