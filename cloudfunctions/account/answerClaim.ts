import { accountKey } from '../domain/actor'
import { transact } from '../kit/collections'
import { tellNews } from '../kit/news'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { claimPlace } from './claimNote'
import { enterprisesNow } from './enterprises'
import { mayDecide } from './enterpriseView'

/** The owner agrees to a claim, or speaks against it while there is time; staff decide with both before them. */
export const answerClaim: Handler<'account.answerClaim'> = async (context, { enterpriseId, agrees, note }) => {
  const { account, now } = context
  if (!agrees && note === '') throw new Refusal('INVALID_INPUT', 'objectionReason', { field: 'note' })
  await transact(async (collections) => {
    const enterprise = await collections.enterprises.get(enterpriseId)
    if (!enterprise || !mayDecide(enterprise, account._id)) throw new Refusal('NOT_ALLOWED', 'notAllowed')
    const { claim, name } = enterprise
    if (!claim) throw new Refusal('NOT_FOUND', 'claimGone')
    if (!agrees && now > claim.objectUntil) throw new Refusal('NOT_ALLOWED', 'objectionLate')
    const answer = { agrees, noteSealed: claimPlace.seal(enterpriseId, note), at: now }
    await collections.enterprises.set({ ...enterprise, claim: { ...claim, answer } })
    const _id = `answered:${enterpriseId}:${claim.at}`
    const to = [accountKey(claim.accountId)]
    await tellNews(collections, { _id, what: 'claimAnswered', to, name, enterpriseId, at: now })
  })
  return enterprisesNow(context)
}
