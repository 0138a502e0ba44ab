import { IMAGE_BYTES_MOST, type ImageType } from '@contract/file'
import type { TransactionCollections } from './collections'
import type { Context, MemberContext } from './context'
import { allWritten, platform } from './database'
import type { Upload } from './engineDocuments'
import { logFailure } from './log'
import { Refusal } from './refusal'

/** Seconds that a link to a file lives. */
export const LINK_SECONDS = 600

/** The platform's own id of the file that an upload to a path makes. */
export async function storageIdOf(cloudPath: string): Promise<string> {
  const { data } = await platform.getUploadMetadata({ cloudPath })
  return data.fileId
}

/** Links that let anybody who has them read the files for ten minutes; give them only after checking the right to read. */
export async function temporaryLinks(storageIds: readonly string[]): Promise<string[]> {
  if (storageIds.length === 0) return []
  const { fileList } = await platform.getTempFileURL({
    fileList: storageIds.map((fileID) => ({ fileID, maxAge: LINK_SECONDS })),
  })
  return fileList.map((file: { tempFileURL: string }) => file.tempFileURL)
}

export async function removeStored(storageIds: readonly string[]): Promise<void> {
  if (storageIds.length > 0) await platform.deleteFile({ fileList: [...storageIds] })
}

/** A photo that a step takes: the upload, and the copy of it that counts. */
export interface TakenFile {
  fileId: string
  cloudPath: string
  storageId: string
}

/** Photos that an account may have waiting: those of ten reports. */
export const UPLOADS_MOST = 90

/**
 * The files that a report or an action wants to take, checked: uploaded by this account, not taken by another case, and
 * pictures by their content. What is checked is a copy at a path of our own, since an uploader could still write over the
 * original. A refusal says which photo it is by its order.
 */
export async function takeableFiles(context: MemberContext, fileIds: readonly string[]): Promise<TakenFile[]> {
  if (fileIds.length === 0) return []
  const { uploads = [] } = (await context.collections.uploads.get(context.account._id)) ?? {}
  return Promise.all(
    fileIds.map(async (fileId, index) => {
      const upload = uploads.find(({ _id }) => _id === fileId)
      if (!upload) throw refused('fileNotYours', index)
      const storageId = await keep(upload)
      const start = await startOf(storageId)
      if (!start) throw refused('fileMissing', index)
      if (!imageTypeOf(start.bytes)) throw refused('fileNotImage', index)
      if (start.size > IMAGE_BYTES_MOST) throw refused('fileTooLarge', index)
      return { fileId, cloudPath: upload.cloudPath, storageId }
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
  const waiting = (await collections.uploads.get(accountId))?.uploads ?? []
  const gone = taken.findIndex(({ fileId }) => !waiting.some((upload) => upload._id === fileId))
  if (gone !== -1) throw refused('fileNotYours', gone)
  const left = waiting.filter((upload) => !taken.some(({ fileId }) => fileId === upload._id))
  const files = taken.map(({ fileId, storageId }) => ({ fileId, storageId }))
  await allWritten([keepWaiting(collections, accountId, left), collections.files.create({ _id, caseId, files })])
}

/** Leaves these photos of an account waiting, within a transaction that has read which there are. */
export function keepWaiting({ uploads }: TransactionCollections, accountId: string, left: Upload[]): Promise<void> {
  if (left.length === 0) return uploads.remove(accountId)
  return uploads.set({ _id: accountId, uploads: left, oldestAt: Math.min(...left.map(({ createdAt }) => createdAt)) })
}

function refused(text: 'fileMissing' | 'fileNotYours' | 'fileNotImage' | 'fileTooLarge', index: number): Refusal {
  const order = index + 1
  return new Refusal('FILE_REFUSED', text, { words: { order }, field: `fileIds.${index}`, details: { order } })
}

/** Removes the uploads of files that a case has taken. They are of no more use, so a failure is nobody's concern. */
export async function removeUploads(context: Context, files: readonly TakenFile[]): Promise<void> {
  const uploads = await Promise.all(files.map((file) => storageIdOf(file.cloudPath)))
  await removeStored(uploads).catch((error) => logFailure(context.requestId, error))
}

/** Everything that is stored of a file: its upload, and the copy once there is one. */
export const storedOf = (file: Upload): Promise<string[]> =>
  Promise.all([storageIdOf(file.cloudPath), storageIdOf(file.keptPath)])

/** Copies an upload to its own path of ours, once: what was copied first is what counts, whatever is uploaded later. */
async function keep(file: Upload): Promise<string> {
  await platform.copyFile({ fileList: [{ srcPath: file.cloudPath, dstPath: file.keptPath, overwrite: false }] })
  return storageIdOf(file.keptPath)
}

/** The first bytes of a stored file and its whole size; undefined when there is none. */
async function startOf(storageId: string): Promise<{ bytes: Buffer; size: number } | undefined> {
  const [url] = await temporaryLinks([storageId])
  if (!url) return undefined
  const response = await fetch(encodeURI(url), { headers: { range: 'bytes=0-15' } })
  if (!response.ok) return undefined
  const bytes = Buffer.from(await response.arrayBuffer())
  const [, size] = /\/(\d+)$/.exec(response.headers.get('content-range') ?? '') ?? []
  return { bytes, size: Number(size ?? bytes.length) }
}

/** What a picture is by its first bytes; a name or a declared type proves nothing. */
export function imageTypeOf(bytes: Buffer): ImageType | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpg'
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'png'
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') return 'webp'
  return undefined
}
