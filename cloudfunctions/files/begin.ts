import { storageIdOf } from '../kit/files'
import type { Handler } from '../kit/serve'

/** Reserves a place for one photo. It is the caller's until a report or an action takes it, and goes after a day if none does. */
export const begin: Handler<'files.begin'> = async (context, { type }) => {
  const fileId = context.newId()
  const cloudPath = `photos/${context.account._id}/${fileId}.${type}`
  await context.collections.files.create({
    _id: fileId,
    accountId: context.account._id,
    cloudPath,
    // The platform wants a copy to keep the file's own name.
    keptPath: `kept/${context.newId()}/${fileId}.${type}`,
    storageId: await storageIdOf(cloudPath),
    type,
    state: 'pending',
    createdAt: context.now,
  })
  return { fileId, cloudPath }
}
