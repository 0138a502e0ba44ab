import { createHash } from 'node:crypto'
import type { MemberContext } from '../kit/context'
import { command, isDuplicate } from '../kit/database'
import type { Upload } from '../kit/engineDocuments'
import { UPLOADS_MOST } from '../kit/files'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'

/** The same request has the same place: a photo whose upload broke off lies in the cloud once, however often it is sent. */
const placeOf = ({ account, requestId }: MemberContext): string =>
  createHash('sha256').update(`photo:${account._id}:${requestId}`).digest('hex').slice(0, 32)

/** Reserves a place for one photo. It is the caller's until a report or an action takes it, and goes after a day if none does. */
export const begin: Handler<'files.begin'> = async (context, { type }) => {
  const fileId = placeOf(context)
  const cloudPath = `photos/${context.account._id}/${fileId}.${type}`
  // The platform wants a copy to keep the file's own name.
  const keptPath = `kept/${context.newId()}/${fileId}.${type}`
  const upload = await wait(context, { _id: fileId, cloudPath, keptPath, createdAt: context.now })
  return { fileId, cloudPath: upload.cloudPath }
}

/** Puts a photo among those of the account that wait; one that waits already stays as it is. */
async function wait({ account, collections }: MemberContext, upload: Upload): Promise<Upload> {
  const _id = account._id
  const add = (): Promise<boolean> =>
    collections.uploads.update(
      { _id, [`uploads.${UPLOADS_MOST - 1}`]: command.exists(false), 'uploads._id': command.neq(upload._id) },
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
  if (isWaiting) return upload
  const earlier = (await collections.uploads.get(_id))?.uploads.find((each) => each._id === upload._id)
  if (!earlier) throw new Refusal('FILE_REFUSED', 'uploadsFull', { words: { most: UPLOADS_MOST } })
  return earlier
}
