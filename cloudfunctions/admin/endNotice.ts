import { configure } from '../kit/configure'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { noticeEdit } from './knowledgeEdits'

/** Ends a notice in this moment; one that has not begun is never shown. What has ended stays as it was. */
export const endNotice: Handler<'admin.endNotice'> = async (context, { noticeId, version }) => {
  const saved = await configure(context, {
    what: 'notices',
    id: noticeId,
    version,
    change(before) {
      if (!before) throw new Refusal('NOT_FOUND', 'noticeNotFound')
      const { version: _, editedAt, editedBy, ...kept } = before
      return { ...kept, from: Math.min(kept.from, context.now), until: Math.min(kept.until, context.now) }
    },
  })
  return noticeEdit(saved)
}
