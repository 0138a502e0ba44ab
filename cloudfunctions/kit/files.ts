import { IMAGE_BYTES_MOST, type ImageType } from '@contract/file'
import type { Context } from './context'
import { platform } from './database'
import type { FileDoc } from './engineDocuments'
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

/**
 * The files that a report or an action wants to take, checked: uploaded by this account, not taken by another case, and
 * pictures by their content. What is checked is a copy at a path of our own, since an uploader could still write over the
 * original. A refusal says which photo it is by its order.
 */
export async function takeableFiles(
  context: Context,
  accountId: string,
  fileIds: readonly string[],
): Promise<FileDoc[]> {
  return Promise.all(
    fileIds.map(async (id, index) => {
      const order = index + 1
      const refuse = (text: 'fileMissing' | 'fileNotYours' | 'fileNotImage' | 'fileTooLarge') =>
        new Refusal('FILE_REFUSED', text, { words: { order }, field: `fileIds.${index}`, details: { order } })
      const file = await context.collections.files.get(id)
      if (!file || file.accountId !== accountId || file.state !== 'pending') throw refuse('fileNotYours')
      const storageId = await keep(file)
      const start = await startOf(storageId)
      if (!start) throw refuse('fileMissing')
      if (!imageTypeOf(start.bytes)) throw refuse('fileNotImage')
      if (start.size > IMAGE_BYTES_MOST) throw refuse('fileTooLarge')
      return { ...file, storageId }
    }),
  )
}

/** Removes the uploads of files that a case has taken. They are of no more use, so a failure is nobody's concern. */
export async function removeUploads(context: Context, files: readonly FileDoc[]): Promise<void> {
  const uploads = await Promise.all(files.map((file) => storageIdOf(file.cloudPath)))
  await removeStored(uploads).catch((error) => logFailure(context.requestId, error))
}

/** Everything that is stored of a file: its upload, and the copy once there is one. */
export const storedOf = (file: FileDoc): Promise<string[]> =>
  Promise.all([storageIdOf(file.cloudPath), storageIdOf(file.keptPath)])

/** Copies an upload to its own path of ours, once: what was copied first is what counts, whatever is uploaded later. */
async function keep(file: FileDoc): Promise<string> {
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
