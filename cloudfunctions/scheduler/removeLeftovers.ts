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
  return files.length + requests.length + (await removeMessages(context))
}

/** Messages are kept for this long after they were sent or came to nothing; what failed waits for somebody to look at it. */
const MESSAGES_KEPT_MS = 30 * DAY_MS
const FAILURES_KEPT_MS = 90 * DAY_MS

async function removeMessages({ collections, now }: Context): Promise<number> {
  let removed = 0
  for (const state of ['sent', 'noQuota', 'dropped', 'failed'] as const) {
    const kept = state === 'failed' ? FAILURES_KEPT_MS : MESSAGES_KEPT_MS
    const old = await collections.messages.find({
      where: { state, dueAt: command.lt(now - kept) },
      order: [['dueAt', 'asc']],
      limit: BATCH,
      fields: ['_id'],
    })
    for (const { _id } of old) await collections.messages.remove(_id)
    removed += old.length
  }
  return removed
}
