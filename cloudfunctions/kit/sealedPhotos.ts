import { createHash } from 'node:crypto'
import { IMAGE_BYTES_MOST } from '@contract/file'
import { platform } from './database'
import type { FilesDoc, SealedMark, Upload } from './engineDocuments'
import { sealFor } from './sealFor'
import { fetchStored, removeStored, type StoredStart, storageIdOf } from './storedFiles'

/** Photos told in confidence: sealed before a case has them, so that who reaches the storage finds nothing to look at. */

type KeptFile = FilesDoc['files'][number]

/** Where the sealed copy of an upload lies. */
export const sealedPathOf = ({ keptPath }: Upload): string => `${keptPath}.sealed`

const placeOf = (fileId: string) => ({ collection: 'files', id: fileId, field: 'photo' })

const markOf = (bytes: Buffer): SealedMark => ({
  bytes: bytes.length,
  mark: sealFor().lookup(createHash('sha256').update(bytes).digest('base64')),
})

/**
 * Makes the sealed copy of an upload, and takes the open upload away: before any case has the photo, so that whatever stops
 * here leaves no open one behind that a case counts on. An attempt that comes again finds the sealed copy. `check` throws for
 * what is no photo.
 */
export async function sealedCopy(
  upload: Upload,
  check: (start: StoredStart) => void,
): Promise<{ storageId: string; sealed: SealedMark } | undefined> {
  const [openId, storageId] = await Promise.all([storageIdOf(upload.cloudPath), storageIdOf(sealedPathOf(upload))])
  const open = await loaded(openId)
  if (!open) {
    const sealed = await loaded(storageId)
    return sealed && { storageId, sealed: markOf(sealFor().openBytes(sealed.bytes, placeOf(upload._id))) }
  }
  check(open)
  const fileContent = sealFor().sealBytes(open.bytes, placeOf(upload._id))
  await platform.uploadFile({ cloudPath: sealedPathOf(upload), fileContent })
  await removeStored([openId])
  return { storageId, sealed: markOf(open.bytes) }
}

/** The bytes of a photo that a case has. Other bytes than the case was given are refused, whoever put them there. */
export async function openPhoto({ fileId, storageId, sealed }: KeptFile): Promise<Buffer> {
  const stored = await loaded(storageId)
  if (!stored) throw new Error(`The photo ${fileId} is not in the storage`)
  if (!sealed) return stored.bytes
  const bytes = sealFor().openBytes(stored.bytes, placeOf(fileId))
  if (markOf(bytes).mark !== sealed.mark) throw new Error(`The photo ${fileId} is not the one that the case was given`)
  return bytes
}

/** The whole of a stored file; of one that is too large to be a photo only how large it is. */
async function loaded(storageId: string): Promise<StoredStart | undefined> {
  const response = await fetchStored(storageId)
  if (!response) return undefined
  const size = Number(response.headers.get('content-length') ?? 0)
  if (size > IMAGE_BYTES_MOST + SEAL_MOST) {
    await response.body?.cancel()
    return { bytes: Buffer.alloc(0), size }
  }
  const bytes = Buffer.from(await response.arrayBuffer())
  return { bytes, size: bytes.length }
}

/** By how many bytes a seal makes a file longer, at most. */
const SEAL_MOST = 64
