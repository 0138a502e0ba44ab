import { newRequestId } from '../ids'
import { dropPicture, keepPicture } from './keep'
import type { ChosenPhoto, UnsentPhoto } from './types'

/** Pictures chosen since the app was opened: a form that was left and opened again goes on with them. */
const chosen = new Map<string, ChosenPhoto>()

/** Takes charge of a chosen photo until it is in the cloud or taken away. */
export function takeCharge(photo: ChosenPhoto): UnsentPhoto {
  const key = newRequestId()
  chosen.set(key, photo)
  const { blob: _, ...image } = photo.image
  return { key, preview: photo.preview, image, kept: false }
}

/** Keeps a photo beyond the closing of the app where the platform can; answers what is known of it then. */
export async function keepUnsent(photo: UnsentPhoto): Promise<UnsentPhoto> {
  const path = await keepPicture(photo.image.path)
  if (path === undefined) return photo
  const kept: UnsentPhoto = { ...photo, preview: path, image: { ...photo.image, path }, kept: true }
  chosen.set(photo.key, { image: kept.image, preview: path })
  return kept
}

/** The picture itself; nothing when it was lost with the page that had it. */
export function pictureOf(photo: UnsentPhoto): ChosenPhoto | undefined {
  return chosen.get(photo.key) ?? (photo.kept ? { image: photo.image, preview: photo.preview } : undefined)
}

/** The photo is in the cloud, or no longer wanted. */
export function release(photo: Pick<UnsentPhoto, 'key'> & Partial<UnsentPhoto>): void {
  chosen.delete(photo.key)
  if (photo.kept && photo.image) dropPicture(photo.image.path)
}
