import type { Context } from '../kit/context'
import { create } from './foldMessages'
import { peopleBehind } from './peopleBehind'

/** News told to people in one run; what is left waits for the next minute. */
const BATCH = 50

/** Makes of each piece of news one message a person, which says that there is something and not what. Made twice, it is still one. */
export async function foldNews(context: Context): Promise<number> {
  const { collections, now } = context
  const rows = await collections.outbox.find({ where: { what: 'news' }, order: [['at', 'asc']], limit: BATCH })
  const people = peopleBehind(context)
  for (const row of rows) {
    const news = row.what === 'news' ? await collections.news.get(row.newsId) : undefined
    for (const accountId of news ? await people(news.to) : []) {
      const message = { kind: 'news', accountId, state: 'due', dueAt: now, since: now, tries: 0 } as const
      await create(context, { _id: `${news?._id}:${accountId}:news`, ...message })
    }
    await collections.outbox.remove(row._id)
  }
  return rows.length
}
