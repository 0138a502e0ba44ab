import { transact } from '../kit/collections'
import { takeableFiles } from '../kit/files'
import { dropProof, takeProof } from '../kit/proofs'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { enterprisesNow } from './enterprises'
import { listed } from './waitingChecks'

/** Sends the licence for staff to compare; a newer photo takes the place of one that still waits. */
export const sendProof: Handler<'account.sendProof'> = async (context, { enterpriseId, fileIds }) => {
  const { account, now } = context
  const seen = await context.collections.enterprises.get(enterpriseId)
  if (!seen?.members.some(({ accountId }) => accountId === account._id)) throw new Refusal('NOT_ALLOWED', 'notAllowed')
  if (seen.verified) throw new Refusal('NOT_ALLOWED', 'verifiedAlready')
  // The same tap again: the photos were taken by the first.
  if (seen.check?.request === context.requestId) return enterprisesNow(context)
  const files = await takeableFiles(context, fileIds, true)
  await transact(async (collections) => {
    const enterprise = await collections.enterprises.get(enterpriseId)
    if (!enterprise) throw new Refusal('NOT_ALLOWED', 'notAllowed')
    const proofSealed = await takeProof(collections, account._id, enterpriseId, files)
    if (enterprise.check) await dropProof(collections, enterpriseId, enterprise.check.proofSealed)
    const check = {
      at: now,
      by: account._id,
      request: context.requestId,
      proofSealed,
    }
    await collections.enterprises.set(listed({ ...enterprise, check, checkRefused: undefined }))
  })
  return enterprisesNow(context)
}
