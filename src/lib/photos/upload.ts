import { create } from 'zustand'
import { CallFailure, call } from '../cloud/call'
import { transport } from '../cloud/transport'
import { type ChosenPhoto, PHOTO_KEPT, type UploadedPhoto } from './types'

/** How much of each photo that is on its way has arrived, in whole tenths from 0 to 100. */
export const useProgress = create<Readonly<Record<string, number>>>()(() => ({}))

function tell(key: string, share: number): void {
  const tenths = Math.min(100, Math.max(0, Math.floor(share * 10) * 10))
  if (useProgress.getState()[key] !== tenths) useProgress.setState({ [key]: tenths })
}

/** Uploads that run or have ended well: whoever asks for the same photo again gets the same answer. */
const uploads = new Map<string, Promise<UploadedPhoto>>()

/**
 * Uploads one photo: the server names the place, the platform's storage takes the bytes. A photo is in the cloud once,
 * however often its upload broke off, for its key is the id of the request that asks for the place.
 */
export function uploadPhoto(photo: ChosenPhoto): Promise<UploadedPhoto> {
  const running = uploads.get(photo.key)
  if (running) return running
  const upload = send(photo).catch((error) => {
    uploads.delete(photo.key)
    throw error
  })
  uploads.set(photo.key, upload)
  return upload
}

async function send({ key, image, preview, chosenAt }: ChosenPhoto): Promise<UploadedPhoto> {
  // The cloud keeps a place for a day: a photo that waited longer needs another one.
  const days = Math.floor((Date.now() - chosenAt) / PHOTO_KEPT)
  const requestId = days === 0 ? key : `${key}-${days}`
  const place = await call('files.begin', { type: image.type, bytes: image.bytes }, { requestId })
  try {
    tell(key, 0)
    await transport.upload(place.cloudPath, image, (share) => tell(key, share))
  } catch {
    throw new CallFailure({ code: 'NETWORK', message: '' })
  }
  return { fileId: place.fileId, preview, uploadedAt: chosenAt + days * PHOTO_KEPT }
}
