import { createHash } from 'node:crypto'
import { platform } from './database'
import { removeStored, storageIdOf } from './storedFiles'

/** Bytes of our own in the storage of the platform. */
export interface StoredBytes {
  id: string
  path: string
  bytes: number
}

/** Writes bytes at a path that follows from their content: nobody can know it before, or change what is read there. */
export async function storeBytes(name: string, content: Uint8Array): Promise<StoredBytes> {
  const path = `models/${name}-${createHash('sha256').update(content).digest('hex').slice(0, 24)}.bin`
  await platform.uploadFile({ cloudPath: path, fileContent: Buffer.from(content) })
  return { id: await storageIdOf(path), path, bytes: content.length }
}

export async function loadBytes({ id }: StoredBytes): Promise<Uint8Array> {
  const { fileContent } = await platform.downloadFile({ fileID: id })
  if (!fileContent) throw new Error(`The stored file ${id} is empty`)
  return new Uint8Array(Buffer.from(fileContent as Buffer))
}

export const removeBytes = ({ id }: StoredBytes): Promise<void> => removeStored([id])
