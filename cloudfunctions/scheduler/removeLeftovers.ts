import { transact } from '../kit/collections'
import type { Context } from '../kit/context'
import { command } from '../kit/database'
import type { Upload } from '../kit/engineDocuments'
import { keepWaiting, storedOf } from '../kit/files'
import { removeStored } from '../kit/storedFiles'

const DAY_MS = 86_400_000
const BATCH = 200

/** Photos that no case took within a day, and requests that nobody will repeat any more. */
export async function removeLeftovers(context: Context): Promise<number> {
  const { collections, now } = context
  const files = await removeUploads(context)
  const requests = await collections.requests.find({
    where: { expiresAt: command.lt(now) },
    order: [['expiresAt', 'asc']],
    limit: BATCH,
    fields: ['_id'],
  })
  for (const request of requests) await collections.requests.remove(request._id)
  return files + requests.length + (await removeMessages(context)) + (await removeNews(context))
}

async function removeUploads({ collections, now }: Context): Promise<number> {
  const isOver = ({ createdAt }: Upload): boolean => createdAt < now - DAY_MS
  const rows = await collections.uploads.find({
    where: { oldestAt: command.lt(now - DAY_MS) },
    order: [['oldestAt', 'asc']],
    limit: BATCH,
  })
  const over = rows.map(({ _id, uploads }) => ({ accountId: _id, uploads: uploads.filter(isOver) }))
  for (const { accountId, uploads } of over) {
    await removeStored((await Promise.all(uploads.map(storedOf))).flat())
    await transact(async (changed) => {
      const latest = await changed.uploads.get(accountId)
      if (latest)
        await keepWaiting(
          changed,
          accountId,
          latest.uploads.filter((upload) => !isOver(upload)),
        )
    })
  }
  return over.flatMap(({ uploads }) => uploads).length
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

/** News stand in the inbox for a month. */
const NEWS_KEPT_MS = 31 * DAY_MS

async function removeNews({ collections, now }: Context): Promise<number> {
  const old = await collections.news.find({
    where: { at: command.lt(now - NEWS_KEPT_MS) },
    order: [['at', 'asc']],
    limit: BATCH,
    fields: ['_id'],
  })
  for (const { _id } of old) await collections.news.remove(_id)
  return old.length
}
