import type { Context } from '../kit/context'
import { command } from '../kit/database'
import { removeStored, storedOf } from '../kit/files'

const DAY_MS = 86_400_000
const BATCH = 200

/** Photos that no case took within a day, and requests that nobody will repeat any more. */
export async function removeLeftovers(context: Context): Promise<number> {
  const { collections, now } = context
  const files = await collections.files.find({
    where: { state: 'pending', createdAt: command.lt(now - DAY_MS) },
    order: [
      ['state', 'asc'],
      ['createdAt', 'asc'],
    ],
    limit: BATCH,
  })
  await removeStored((await Promise.all(files.map(storedOf))).flat())
  for (const file of files) await collections.files.remove(file._id)
  const requests = await collections.requests.find({
    where: { expiresAt: command.lt(now) },
    order: [['expiresAt', 'asc']],
    limit: BATCH,
    fields: ['_id'],
  })
  for (const request of requests) await collections.requests.remove(request._id)
  return files.length + requests.length
}
