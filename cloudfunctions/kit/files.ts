import { IMAGE_BYTES_MOST, SEALED_BYTES_MOST } from '@contract/file'
import type { TransactionCollections } from './collections'
import type { Context, MemberContext } from './context'
import { allWritten, platform } from './database'
import type { SealedMark, Upload } from './engineDocuments'
import { imageTypeOf } from './imageType'
import { logFailure } from './log'
import { Refusal } from './refusal'
import { sealedCopy, sealedPathOf } from './sealedPhotos'
import { fetchStored, removeStored, type StoredStart, storageIdOf } from './storedFiles'

/** A photo that a step takes: the upload, and the copy of it that counts. */
export interface TakenFile {
  fileId: string
  cloudPath: string
  storageId: string
  /** Of one told in confidence: how large it is, and the mark of its bytes. Nothing of it lies open any more. */
  sealed?: SealedMark
}

/** Photos that an account may have waiting: those of ten reports. */
export const UPLOADS_MOST = 90

/**
 * The files that a report or an action wants to take, checked: uploaded by this account, not taken by another case, and
 * pictures by their content. What is checked is a copy at a path of our own, since an uploader could still write over the
 * original. A refusal says which photo it is by its order. For a case in confidence the copy is a sealed one.
 */
export async function takeableFiles(
  context: MemberContext,
  fileIds: readonly string[],
  inConfidence = false,
): Promise<TakenFile[]> {
  if (fileIds.length === 0) return []
  const most = inConfidence ? SEALED_BYTES_MOST : IMAGE_BYTES_MOST
  const { uploads = [] } = (await context.collections.uploads.get(context.account._id)) ?? {}
  return Promise.all(
    fileIds.map(async (fileId, index) => {
      const upload = uploads.find(({ _id }) => _id === fileId)
      if (!upload) throw refused('fileNotYours', index)
      const check = ({ bytes, size }: StoredStart): void => {
        if (size > most) throw refused('fileTooLarge', index, most)
        if (!imageTypeOf(bytes)) throw refused('fileNotImage', index)
      }
      const { cloudPath } = upload
      if (inConfidence) {
        const copy = await sealedCopy(upload, check)
        if (!copy) throw refused('fileMissing', index)
        return { fileId, cloudPath, ...copy }
      }
      const storageId = await keep(upload)
      const start = await startOf(storageId)
      if (!start) throw refused('fileMissing', index)
      check(start)
      return { fileId, cloudPath, storageId }
    }),
  )
}

/** Gives photos of an account to a step, within its transaction: they wait no more, so that no other step can have them. */
export async function takeFiles(
  collections: TransactionCollections,
  accountId: string,
  { _id, caseId }: { _id: string; caseId: string },
  taken: readonly TakenFile[],
): Promise<void> {
  const { left } = await waitingWithout(collections, accountId, taken)
  const files = taken.map(({ fileId, storageId, sealed }) => ({ fileId, storageId, ...(sealed ? { sealed } : {}) }))
  await allWritten([keepWaiting(collections, accountId, left), collections.files.create({ _id, caseId, files })])
}

/** The same for photos that are no part of a case: answers where they lie. */
export async function takeUploads(
  collections: TransactionCollections,
  accountId: string,
  taken: readonly TakenFile[],
): Promise<Upload[]> {
  const { left, gone } = await waitingWithout(collections, accountId, taken)
  await keepWaiting(collections, accountId, left)
  return gone
}

async function waitingWithout(
  { uploads }: TransactionCollections,
  accountId: string,
  taken: readonly TakenFile[],
): Promise<{ left: Upload[]; gone: Upload[] }> {
  const waiting = (await uploads.get(accountId))?.uploads ?? []
  const missing = taken.findIndex(({ fileId }) => !waiting.some((upload) => upload._id === fileId))
  if (missing !== -1) throw refused('fileNotYours', missing)
  const isTaken = (upload: Upload): boolean => taken.some(({ fileId }) => fileId === upload._id)
  return { left: waiting.filter((upload) => !isTaken(upload)), gone: waiting.filter(isTaken) }
}

/** Leaves these photos of an account waiting, within a transaction that has read which there are. */
export function keepWaiting({ uploads }: TransactionCollections, accountId: string, left: Upload[]): Promise<void> {
  if (left.length === 0) return uploads.remove(accountId)
  return uploads.set({ _id: accountId, uploads: left, oldestAt: Math.min(...left.map(({ createdAt }) => createdAt)) })
}

function refused(
  text: 'fileMissing' | 'fileNotYours' | 'fileNotImage' | 'fileTooLarge',
  index: number,
  bytesMost = IMAGE_BYTES_MOST,
): Refusal {
  const order = index + 1
  const words = { order, most: bytesMost / MEGABYTE }
  return new Refusal('FILE_REFUSED', text, { words, field: `fileIds.${index}`, details: { order } })
}

const MEGABYTE = 1024 * 1024

/** Removes the uploads of files that a case has taken. They are of no more use, so a failure is nobody's concern. */
export async function removeUploads(context: Context, files: readonly TakenFile[]): Promise<void> {
  const open = files.filter(({ sealed }) => !sealed)
  const uploads = await Promise.all(open.map((file) => storageIdOf(file.cloudPath)))
  await removeStored(uploads).catch((error) => logFailure(context.requestId, error))
}

/** Everything that is stored of a file: its upload, and the copy once there is one. */
export const storedOf = (file: Upload): Promise<string[]> =>
  Promise.all([file.cloudPath, file.keptPath, sealedPathOf(file)].map(storageIdOf))

/** Copies an upload to its own path of ours, once: what was copied first is what counts, whatever is uploaded later. */
async function keep(file: Upload): Promise<string> {
  await platform.copyFile({ fileList: [{ srcPath: file.cloudPath, dstPath: file.keptPath, overwrite: false }] })
  return storageIdOf(file.keptPath)
}

/** The first bytes of a stored file and its whole size; undefined when there is none. */
async function startOf(storageId: string): Promise<StoredStart | undefined> {
  const response = await fetchStored(storageId, { range: 'bytes=0-15' })
  if (!response) return undefined
  const bytes = Buffer.from(await response.arrayBuffer())
  const [, size] = /\/(\d+)$/.exec(response.headers.get('content-range') ?? '') ?? []
  return { bytes, size: Number(size ?? bytes.length) }
}
