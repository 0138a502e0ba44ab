import { platform } from './database'

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

/** The first bytes of a stored file, or all of them, and its whole size. */
export interface StoredStart {
  bytes: Buffer
  size: number
}

/** The answer of the storage for a file; undefined when there is none. */
export async function fetchStored(storageId: string, headers = {}): Promise<Response | undefined> {
  const [url] = await temporaryLinks([storageId])
  if (!url) return undefined
  const response = await fetch(encodeURI(url), { headers })
  return response.ok ? response : undefined
}
