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
  const opened = [enterprise.check, enterprise.claim].flatMap((each) =>
    each?.openedBy?.includes(account._id) ? [each] : [],
  )
  const file = opened
    .flatMap(({ proofSealed }) => proofFiles(enterpriseId, proofSealed))
    .find((each) => each.fileId === fileId)
  if (!file) throw new Refusal('NOT_FOUND', 'checkGone')
  const bytes = await openPhoto(file)
  return { type: imageTypeOf(bytes) ?? 'jpg', content: bytes.toString('base64') }
}
