import type { NoticeView } from '@contract/knowledge'
import { command } from '../kit/database'
import type { Handler } from '../kit/serve'
import type { NoticeDoc } from '../kit/streetDocuments'

/** Notices that have not ended; those that begin later are among them, so this is more than are shown at once. */
const READ_MOST = 100

const noticeView = ({ _id, level, title, text, from, until, communityIds }: NoticeDoc): NoticeView => ({
  _id,
  level,
  title,
  text,
  from,
  until,
  communityIds,
})

/** What is shown now to somebody of this community: emergencies first, then the latest. Who has no account sees all. */
export const notices: Handler<'knowledge.notices'> = async ({ collections, street, now, account }) => {
  const { doc } = await street()
  const running = await collections.notices.find({
    where: { street: doc._id, until: command.gt(now) },
    order: [
      ['until', 'asc'],
      ['_id', 'asc'],
    ],
    limit: READ_MOST,
  })
  const rank = (level: NoticeDoc['level']): number => (level === 'emergency' ? 0 : 1)
  return running
    .filter((notice) => notice.from <= now)
    .filter(({ communityIds }) => !account || communityIds.length === 0 || communityIds.includes(account.communityId))
    .sort((a, b) => rank(a.level) - rank(b.level) || b.from - a.from)
    .map(noticeView)
}
