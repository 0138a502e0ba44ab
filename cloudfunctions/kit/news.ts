import type { NewsView } from '@contract/news'
import { keysOf } from '../domain/actor'
import { DAY } from '../domain/localTime'
import type { TransactionCollections } from './collections'
import type { MemberContext } from './context'
import { command } from './database'
import type { NewsDoc } from './peopleDocuments'

/** So long news stand in the inbox, and so many of them. */
const SHOWN_DAYS = 30
const SHOWN_MOST = 20

/** Tells something within a transaction: it is in the inbox at once, and the scheduler has WeChat say that there is something. */
export async function tellNews({ news, outbox }: TransactionCollections, told: NewsDoc): Promise<void> {
  await news.set(told)
  await outbox.set({ _id: `news:${told._id}`, what: 'news', at: told.at, newsId: told._id })
}

/** The latest news for somebody. */
export async function newsOf(context: MemberContext, seenAt: number): Promise<NewsView[]> {
  const keys = keysOf(context.actor)
  const rows = await context.collections.news.find({
    where: {
      to: keys.length === 1 ? keys[0] : command.in(keys),
      at: command.gt(context.now - SHOWN_DAYS * DAY),
    },
    order: [
      ['at', 'desc'],
      ['_id', 'desc'],
    ],
    limit: SHOWN_MOST,
  })
  return rows.map(({ to: _, enterpriseId: __, ...news }) => ({ ...news, unread: news.at > seenAt }))
}
