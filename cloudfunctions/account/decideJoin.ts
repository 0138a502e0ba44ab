import { transact } from '../kit/collections'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { enterprisesNow } from './enterprises'
import { mayDecide } from './enterpriseView'

/** Takes somebody who asked into the enterprise, or refuses them; who was refused sees it and may ask again. */
export const decideJoin: Handler<'account.decideJoin'> = async (context, { enterpriseId, accountId, accept }) => {
  await transact(async (collections) => {
    const enterprise = await collections.enterprises.get(enterpriseId)
    if (!enterprise || !mayDecide(enterprise, context.account._id)) throw new Refusal('NOT_ALLOWED', 'notAllowed')
    const request = enterprise.requests.find((person) => person.accountId === accountId && !person.refused)
    // Decided already, by another owner or an earlier tap, or taken back.
    if (!request) return
    const others = enterprise.requests.filter((person) => person !== request)
    if (!accept) {
      await collections.enterprises.set({ ...enterprise, requests: [...others, { ...request, refused: true }] })
      return
    }
    const account = await collections.accounts.get(accountId)
    if (!account) return
    const { refused: _, ...person } = request
    await collections.enterprises.set({
      ...enterprise,
      members: [...enterprise.members, { ...person, at: context.now }],
      requests: others,
    })
    await collections.accounts.set({
      ...account,
      enterprises: [...(account.enterprises ?? []), { enterpriseId, role: request.role }],
      enterprisesAsked: (account.enterprisesAsked ?? []).filter((id) => id !== enterpriseId),
    })
  })
  return enterprisesNow(context)
}
