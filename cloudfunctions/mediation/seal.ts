import { imageTypeOf } from '../kit/imageType'
import { Refusal } from '../kit/refusal'
import { openPhoto } from '../kit/sealedPhotos'
import type { Handler } from '../kit/serve'
import { sealKey } from './sealKey'
import { mediationCentre } from './seals'

/** The picture of a committee's seal, for who leads the mediation centre and gave it. */
export const seal: Handler<'mediation.seal'> = async (context, { officeId }) => {
  await mediationCentre(context)
  const [file] = (await context.collections.files.get(sealKey(officeId)))?.files ?? []
  if (!file) throw new Refusal('NOT_FOUND', 'photoNotFound')
  const bytes = await openPhoto(file)
  return { type: imageTypeOf(bytes) ?? 'jpg', content: bytes.toString('base64') }
}
