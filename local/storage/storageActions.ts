import { CloudError } from '../CloudError'
import type { Action } from '../server/Action'
import { checkObjectPath } from './objectPath'
import type { Storage } from './Storage'

const MAX_BYTES = 50 * 1024 * 1024 * 1024

/** The `storage.*` actions of the SDK, which acts as administrator: no rules, no creator. */
export function storageActions(storage: Storage): Record<string, Action> {
  return {
    'storage.getUploadMetadata': (request) => {
      const path = checkObjectPath(request.path)
      const { url, authorization } = storage.permit({ path, creator: '', guarded: false, maxBytes: MAX_BYTES })
      const fileId = storage.fileId(path)
      return { data: { url, token: 'local', authorization, fileId, cosFileId: encodeURIComponent(fileId) } }
    },
    'storage.batchGetDownloadUrl': (request) => ({
      data: { download_list: list(request.file_list).map((item) => downloadOf(storage, item)) },
    }),
    'storage.batchDeleteFile': async (request) => {
      const delete_list = []
      for (const fileID of list(request.fileid_list)) {
        const found = await storage.remove(storage.pathOf(fileID))
        delete_list.push({ code: found ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST', fileID })
      }
      return { data: { delete_list } }
    },
    'storage.batchCopyFile': async (request) => {
      const copy_list = []
      for (const item of list(request.file_list)) copy_list.push(await copyOf(storage, item))
      return { data: { copy_list } }
    },
  }
}

function downloadOf(storage: Storage, item: unknown) {
  const { fileid, max_age } = item as { fileid: unknown; max_age?: number }
  const path = storage.pathOf(fileid)
  if (!storage.find(path)) return { code: 'STORAGE_FILE_NONEXIST', fileID: fileid, tempFileURL: '' }
  const seconds = typeof max_age === 'number' && max_age > 0 ? max_age : undefined
  return { code: 'SUCCESS', fileID: fileid, tempFileURL: storage.link(path, seconds) }
}

async function copyOf(storage: Storage, item: unknown) {
  const { src_path, dst_path, overwrite, remove_original } = item as Record<string, unknown>
  const to = checkObjectPath(dst_path)
  try {
    await storage.copy(checkObjectPath(src_path), to, overwrite !== false, remove_original === true)
    return { code: 'SUCCESS', fileId: storage.fileId(to) }
  } catch (error) {
    if (!(error instanceof CloudError)) throw error
    return { code: error.code, message: error.message, fileId: '' }
  }
}

function list(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  throw new CloudError('INVALID_PARAM', 'a list of files is missing')
}
