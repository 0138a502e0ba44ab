import { canRead, keysOf } from '../domain/actor'
import { command } from '../kit/database'
import { newsOf } from '../kit/news'
import type { Handler } from '../kit/serve'
import { digestsOf } from './digestsOf'

/** Messages are counted up to here; beyond it "99+" tells as much. */
const COUNTED_MOST = 100

/** How many messages of the inbox nobody has seen yet, up to 100: two bounded reads, whatever the size of the inbox. */
export const unread: Handler<'cases.unread'> = async (context) => {
  const { collections } = context
  const { inboxSeenAt } = await context.accountNow()
  const keys = keysOf(context.actor)
  const [events, digests, news] = await Promise.all([
    collections.events.find({
      where: { tells: keys.length === 1 ? keys[0] : command.in(keys), at: command.gt(inboxSeenAt) },
      order: [
        ['at', 'desc'],
        ['_id', 'desc'],
      ],
      limit: COUNTED_MOST,
    }),
    digestsOf(context, inboxSeenAt),
    newsOf(context, inboxSeenAt),
  ])
  const ids = [...new Set(events.map(({ caseId }) => caseId))]
  const cases =
    ids.length === 0 ? [] : await collections.cases.find({ where: { _id: command.in(ids) }, limit: ids.length })
  // An office that has handed a case on no longer sees what is said of it.
  const shown = new Set(cases.flatMap((theCase) => (canRead(context.actor, theCase) ? [theCase._id] : [])))
  const count = events.filter(({ caseId }) => shown.has(caseId)).length
  return { count: Math.min(COUNTED_MOST, count + [...digests, ...news].filter(({ unread }) => unread).length) }
}
