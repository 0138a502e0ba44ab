import { transact } from '../kit/collections'
import { takeableFiles } from '../kit/files'
import { dropProof, takeProof } from '../kit/proofs'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { enterprisesNow } from './enterprises'
import { mayDecide } from './enterpriseView'
import { listed } from './waitingChecks'

/**
 * Sends the licence for staff to compare, perhaps with another name that it shows; a newer photo takes the place of one that
 * still waits. The enterprise keeps its name until they have found that it agrees.
 */
export const sendProof: Handler<'account.sendProof'> = async (context, input) => {
  const { account, now } = context
  const { enterpriseId, fileIds } = input
  const seen = await context.collections.enterprises.get(enterpriseId)
  if (!seen?.members.some(({ accountId }) => accountId === account._id)) throw new Refusal('NOT_ALLOWED', 'notAllowed')
  const other = input.enterpriseName === seen.name ? undefined : input.enterpriseName
  if (other && !mayDecide(seen, account._id)) throw new Refusal('NOT_ALLOWED', 'notAllowed')
  if (seen.verified && !other) throw new Refusal('NOT_ALLOWED', 'verifiedAlready')
  // The same tap again: the photos were taken by the first.
  if (seen.check?.request === context.requestId) return enterprisesNow(context)
  const files = await takeableFiles(context, fileIds, true)
  await transact(async (collections) => {
    const enterprise = await collections.enterprises.get(enterpriseId)
    if (!enterprise) throw new Refusal('NOT_ALLOWED', 'notAllowed')
    const proofSealed = await takeProof(collections, account._id, enterpriseId, files)
    if (enterprise.check) await dropProof(collections, enterpriseId, enterprise.check.proofSealed)
    const name = other ?? enterprise.check?.name
    const check = { at: now, by: account._id, request: context.requestId, proofSealed, ...(name ? { name } : {}) }
    await collections.enterprises.set(listed({ ...enterprise, check, checkRefused: undefined }))
  })
  return enterprisesNow(context)
}
