import type { MemberContext } from '../kit/context'
import { command, isDuplicate } from '../kit/database'
import type { Upload } from '../kit/engineDocuments'
import { UPLOADS_MOST } from '../kit/files'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'

/** Reserves a place for one photo. It is the caller's until a report or an action takes it, and goes after a day if none does. */
export const begin: Handler<'files.begin'> = async (context, { type }) => {
  const fileId = context.newId()
  const cloudPath = `photos/${context.account._id}/${fileId}.${type}`
  // The platform wants a copy to keep the file's own name.
  const keptPath = `kept/${context.newId()}/${fileId}.${type}`
  await wait(context, { _id: fileId, cloudPath, keptPath, createdAt: context.now })
  return { fileId, cloudPath }
}

/** Puts a photo among those of the account that wait. */
async function wait({ account, collections }: MemberContext, upload: Upload): Promise<void> {
  const _id = account._id
  const add = (): Promise<boolean> =>
    collections.uploads.update(
      { _id, [`uploads.${UPLOADS_MOST - 1}`]: command.exists(false) },
      { uploads: command.push([upload]), oldestAt: command.min(upload.createdAt) },
    )
  const start = async (): Promise<boolean> => {
    await collections.uploads.create({ _id, uploads: [upload], oldestAt: upload.createdAt })
    return true
  }
  const isWaiting =
    (await add()) ||
    (await start().catch((error) => {
      // Photos are chosen several at once: another one was the first.
      if (isDuplicate(error)) return add()
      throw error
    }))
  if (!isWaiting) throw new Refusal('FILE_REFUSED', 'uploadsFull', { words: { most: UPLOADS_MOST } })
}
