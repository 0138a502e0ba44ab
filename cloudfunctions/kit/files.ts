import type { ImageType } from '@contract/file'
import type { Context } from './context'
import { platform } from './database'
import type { FileDoc } from './documents'
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
      const refuse = (text: 'fileMissing' | 'fileNotYours' | 'fileNotImage') =>
        new Refusal('FILE_REFUSED', text, { words: { order }, field: `fileIds.${index}`, details: { order } })
      const file = await context.collections.files.get(id)
      if (!file || file.accountId !== accountId || file.state !== 'pending') throw refuse('fileNotYours')
      const storageId = await copyForKeeping(context, file)
      const bytes = storageId && (await firstBytes(storageId))
      if (!bytes) throw refuse('fileMissing')
      if (!imageTypeOf(bytes)) throw refuse('fileNotImage')
      return { ...file, storageId }
    }),
  )
}

/** Removes the originals of files that a case has taken. They are of no more use, so a failure is nobody's concern. */
export async function removeOriginals(context: Context, files: readonly FileDoc[]): Promise<void> {
  const originals = await Promise.all(files.map((file) => storageIdOf(file.cloudPath)))
  await removeStored(originals).catch((error) => logFailure(context.requestId, error))
}

/** Copies an upload to a path that nobody can guess; the platform wants the file's own name kept. */
async function copyForKeeping(context: Context, file: FileDoc): Promise<string | undefined> {
  const dstPath = `kept/${context.newId()}/${file._id}.${file.type}`
  const { fileList } = await platform.copyFile({ fileList: [{ srcPath: file.cloudPath, dstPath, overwrite: false }] })
  return fileList[0]?.fileId
}

async function firstBytes(storageId: string): Promise<Buffer | undefined> {
  const [url] = await temporaryLinks([storageId])
  if (!url) return undefined
  const response = await fetch(encodeURI(url), { headers: { range: 'bytes=0-15' } })
  if (!response.ok) return undefined
  return Buffer.from(await response.arrayBuffer())
}

/** What a picture is by its first bytes; a name or a declared type proves nothing. */
export function imageTypeOf(bytes: Buffer): ImageType | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpg'
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'png'
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') return 'webp'
  return undefined
}
