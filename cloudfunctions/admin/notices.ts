import { page } from '../kit/page'
import type { Handler } from '../kit/serve'
import { noticeEdit } from './knowledgeEdits'

/** Notices that run, will run or have run, the one that ends last first. */
export const notices: Handler<'admin.notices'> = async (context, { after, limit }) => {
  const { doc } = await context.street()
  const { rows, more } = await page(context.collections.notices, {
    where: { street: doc._id },
    by: 'until',
    direction: 'desc',
    after,
    limit,
  })
  const last = rows.at(-1)
  return { rows: rows.map(noticeEdit), next: more && last ? { at: last.until, id: last._id } : undefined }
}
