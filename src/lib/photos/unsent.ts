import type { Kept } from '../drafts'
import { readStored, storedKeys } from '../storage'
import { dropPicture, findPicture, keptPictures } from './keep'
import type { ChosenPhoto, UnsentPhoto } from './types'

/** Pictures chosen since the app was opened: a form that was left and opened again goes on with them. */
const chosen = new Map<string, ChosenPhoto>()

/** Takes charge of a chosen photo until it is in the cloud or taken away; answers what a draft notes of it. */
export function takeCharge(photo: ChosenPhoto): UnsentPhoto {
  chosen.set(photo.key, photo)
  const { blob: _, ...image } = photo.image
  return { ...photo, image }
}

/** The picture itself, also after the app was closed; nothing when the device no longer has it. */
export async function pictureOf(photo: UnsentPhoto): Promise<ChosenPhoto | undefined> {
  const known = chosen.get(photo.key)
  if (known || !photo.kept) return known
  const image = await findPicture(photo.key, photo.image)
  if (!image) return undefined
  const found = { ...photo, image }
  chosen.set(photo.key, found)
  return found
}

/** The photo is in the cloud, or no longer wanted. */
export function release(key: string): void {
  chosen.delete(key)
  dropPicture(key)
}

interface WithUnsent {
  unsent?: readonly UnsentPhoto[]
}

/** Removes pictures that no draft and no waiting report names any more. */
export async function dropForgotten(): Promise<void> {
  const kept = await keptPictures()
  if (kept.length === 0) return
  const drafts = storedKeys('draft:').map((key) => readStored<Kept<WithUnsent>>(key)?.value)
  const waiting = storedKeys('outgoing:').map((key) => readStored<{ draft?: WithUnsent }>(key)?.draft)
  const wanted = new Set([...drafts, ...waiting].flatMap((one) => (one?.unsent ?? []).map(({ key }) => key)))
  for (const key of kept) if (!wanted.has(key) && !chosen.has(key)) dropPicture(key)
}
