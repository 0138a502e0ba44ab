import { OBJECTION_DAYS } from '@contract/enterpriseCheck'
import { enterpriseKey } from '../domain/actor'
import { DAY } from '../domain/localTime'
import { transact } from '../kit/collections'
import { takeableFiles } from '../kit/files'
import { tellNews } from '../kit/news'
import { dropProof, takeProof } from '../kit/proofs'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { claimPlace } from './claimNote'
import { creditClaim, creditCodeOf } from './creditCode'
import { enterprisesNow } from './enterprises'
import { mayDecide } from './enterpriseView'
import { checkRoom } from './registerEnterprise'
import { listed } from './waitingChecks'

/**
 * Says that an enterprise is one's own, with proof, where somebody else stands as its owner. Its people are told at once and may
 * speak against it for some days; staff decide.
 */
export const claimEnterprise: Handler<'account.claimEnterprise'> = async (context, input) => {
  const { account, now, requestId } = context
  const creditCode = creditCodeOf(input.creditCode)
  const taken = await context.collections.claims.get(creditClaim(creditCode))
  const enterpriseId = taken?.enterpriseId
  const seen = enterpriseId ? await context.collections.enterprises.get(enterpriseId) : undefined
  if (!enterpriseId || !seen) throw new Refusal('NOT_FOUND', 'creditUnknown', { field: 'creditCode' })
  if (seen.claim?.accountId === account._id && seen.claim.request === requestId) return enterprisesNow(context)
  if (mayDecide(seen, account._id)) throw new Refusal('NOT_ALLOWED', 'claimOwn')
  const files = await takeableFiles(context, input.fileIds, true)
  await transact(async (collections) => {
    const enterprise = await collections.enterprises.get(enterpriseId)
    const me = await collections.accounts.get(account._id)
    if (!enterprise || !me) throw new Refusal('NOT_FOUND', 'creditUnknown', { field: 'creditCode' })
    const { claim: earlier } = enterprise
    if (earlier && earlier.accountId !== account._id) throw new Refusal('NOT_ALLOWED', 'claimOther')
    const knows = [...(me.enterprises ?? []).map((each) => each.enterpriseId), ...(me.enterprisesAsked ?? [])]
    if (!knows.includes(enterpriseId)) checkRoom(me)
    const proofSealed = await takeProof(collections, account._id, enterpriseId, files)
    if (earlier) await dropProof(collections, enterpriseId, earlier.proofSealed)
    const claim = {
      accountId: account._id,
      nameMasked: me.nameMasked,
      phoneMasked: me.phoneMasked,
      request: requestId,
      at: now,
      objectUntil: now + OBJECTION_DAYS * DAY,
      noteSealed: claimPlace.seal(enterpriseId, input.note),
      proofSealed,
    }
    await collections.enterprises.set(listed({ ...enterprise, claim, claimRefused: undefined }))
    if (!knows.includes(enterpriseId)) {
      await collections.accounts.set({ ...me, enterprisesAsked: [...(me.enterprisesAsked ?? []), enterpriseId] })
    }
    const { name } = enterprise
    const _id = `claimed:${enterpriseId}:${now}`
    const to = [enterpriseKey(enterpriseId)]
    await tellNews(collections, { _id, what: 'enterpriseClaimed', to, name, enterpriseId, at: now })
  })
  return enterprisesNow(context)
}
