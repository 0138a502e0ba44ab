import { imageTypeOf } from '../kit/imageType'
import { proofFiles } from '../kit/proofs'
import { Refusal } from '../kit/refusal'
import { openPhoto } from '../kit/sealedPhotos'
import type { Handler } from '../kit/serve'
import { enterpriseOffice } from './enterpriseScope'

/** One photo of a licence or a claim that waits, for who compares it: opened for this answer alone, after the opening was put on record. */
export const enterprisePhoto: Handler<'account.enterprisePhoto'> = async (context, { enterpriseId, fileId }) => {
  const { account, collections } = context
  const enterprise = await collections.enterprises.get(enterpriseId)
  if (!enterprise?.checkIn) throw new Refusal('NOT_FOUND', 'checkGone')
  enterpriseOffice(account, await context.street(), enterprise.communityId)
  const sealed = [enterprise.check?.proofSealed, enterprise.claim?.proofSealed].filter((each) => each !== undefined)
  const file = sealed.flatMap((each) => proofFiles(enterpriseId, each)).find((each) => each.fileId === fileId)
  const [opened] = await collections.accessRecords.find({
    where: { accountId: account._id },
    order: [['at', 'desc']],
    limit: 1,
  })
  // The record names those whose papers these are: it was this enterprise that was opened.
  const theirs = [enterprise.check?.by, enterprise.claim?.accountId].filter((id) => id !== undefined)
  const recorded = opened?.what === 'openEnterprise' && theirs.every((id) => opened.about?.includes(id))
  if (!file || !recorded) throw new Refusal('NOT_FOUND', 'checkGone')
  const bytes = await openPhoto(file)
  return { type: imageTypeOf(bytes) ?? 'jpg', content: bytes.toString('base64') }
}
