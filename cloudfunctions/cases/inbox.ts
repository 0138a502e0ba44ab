import type { InboxItem } from '@contract/caseView'
import { canRead, keysOf } from '../domain/actor'
import { eventView } from '../domain/caseView'
import { maskNumbers } from '../domain/masking'
import { command } from '../kit/database'
import { newsOf } from '../kit/news'
import { page } from '../kit/page'
import type { Handler } from '../kit/serve'
import { digestsOf } from './digestsOf'
import { viewerOf } from './readCase'

/** The inbox is no copy: it is the events that name one of the caller's keys, there the moment a case moves. */
export const inbox: Handler<'cases.inbox'> = async (context, input) => {
  const keys = keysOf(context.actor)
  const { rows, more } = await page(context.collections.events, {
    where: { tells: keys.length === 1 ? keys[0] : command.in(keys) },
    by: 'at',
    direction: 'desc',
    after: input.after,
    limit: input.limit,
  })
  const [street, account, cases] = await Promise.all([
    context.street(),
    context.accountNow(),
    Promise.all([...new Set(rows.map((row) => row.caseId))].map((id) => context.collections.cases.get(id))),
  ])
  const digests = input.after ? [] : await digestsOf(context, account.inboxSeenAt)
  const news = input.after ? [] : await newsOf(context, account.inboxSeenAt)
  const byId = new Map(cases.flatMap((theCase) => (theCase ? [[theCase._id, theCase] as const] : [])))
  const items = rows.flatMap((event): InboxItem[] => {
    const theCase = byId.get(event.caseId)
    // An office that has handed a case on no longer reads it, nor what was said of it.
    if (!theCase || !canRead(context.actor, theCase)) return []
    const shown = eventView(event, theCase.reporter.nameHidden, viewerOf(context, theCase), street.offices)
    if (!shown) return []
    const unread = event.at > account.inboxSeenAt
    const { state, dueAt, dueProvisional, overdue } = theCase
    const time = { state, dueAt, dueProvisional, overdue }
    return [
      { event: shown, kind: theCase.kind, title: maskNumbers(theCase.title), number: theCase.number, unread, time },
    ]
  })
  const last = rows.at(-1)
  return {
    rows: items,
    next: more && last ? { at: last.at, id: last._id } : undefined,
    ...(digests.length > 0 ? { digests } : {}),
    ...(news.length > 0 ? { news } : {}),
  }
}
