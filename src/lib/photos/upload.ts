import { CallFailure, call } from '../cloud/call'
import { transport } from '../cloud/transport'
import type { ChosenPhoto, UploadedPhoto } from './types'

/** Uploads one photo: the server names the place, the platform's storage takes the bytes. */
export async function uploadPhoto(photo: ChosenPhoto): Promise<UploadedPhoto> {
  const { image, preview } = photo
  const place = await call('files.begin', { type: image.type, bytes: image.bytes })
  try {
    await transport.upload(place.cloudPath, image)
  } catch {
    throw new CallFailure({ code: 'NETWORK', message: '' })
  }
  return { fileId: place.fileId, preview, uploadedAt: Date.now() }
}
