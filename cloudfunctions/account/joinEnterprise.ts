import { ENTERPRISE_MEMBERS_MOST } from '@contract/enterprise'
import { transact } from '../kit/collections'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { creditClaim, creditCodeOf } from './creditCode'
import { enterprisesNow } from './enterprises'
import { checkRoom, personOf } from './registerEnterprise'

/** Asks to join an enterprise. Until somebody there accepts, the caller has nothing of it but the request. */
export const joinEnterprise: Handler<'account.joinEnterprise'> = async (context, input) => {
  const creditCode = creditCodeOf(input.creditCode)
  const accountId = context.account._id
  await transact(async (collections) => {
    const claim = await collections.claims.get(creditClaim(creditCode))
    const enterprise = claim?.enterpriseId ? await collections.enterprises.get(claim.enterpriseId) : undefined
    if (!enterprise) throw new Refusal('NOT_FOUND', 'creditUnknown', { field: 'creditCode' })
    const isMine = (person: { accountId: string }): boolean => person.accountId === accountId
    const asked = enterprise.requests.find(isMine)
    if (enterprise.members.some(isMine) || (asked && !asked.refused)) return
    const me = await collections.accounts.get(accountId)
    if (!me) throw new Refusal('NOT_REGISTERED', 'notRegistered')
    if (!asked) checkRoom(me)
    const others = enterprise.requests.filter((person) => !isMine(person))
    if (enterprise.members.length + others.length >= ENTERPRISE_MEMBERS_MOST) {
      throw new Refusal('NOT_ALLOWED', 'enterpriseFull', { words: { most: ENTERPRISE_MEMBERS_MOST } })
    }
    await collections.enterprises.set({
      ...enterprise,
      requests: [...others, personOf(me, input.myRole, context.now)],
    })
    const enterprisesAsked = [...new Set([...(me.enterprisesAsked ?? []), enterprise._id])]
    await collections.accounts.set({ ...me, enterprisesAsked })
  })
  return enterprisesNow(context)
}
