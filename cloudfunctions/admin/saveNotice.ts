import { configure, madeId } from '../kit/configure'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { noticeEdit } from './knowledgeEdits'

/** Writes a new notice, or a new version of the one that was read; people see it from `from` on. */
export const saveNotice: Handler<'admin.saveNotice'> = async (context, { noticeId, version, ...written }) => {
  const { doc, communities } = await context.street()
  if (written.until <= written.from) throw new Refusal('INVALID_INPUT', 'noticeBackwards', { field: 'until' })
  if (written.until <= context.now) throw new Refusal('INVALID_INPUT', 'noticeOver', { field: 'until' })
  if (written.communityIds.some((id) => !communities.has(id))) {
    throw new Refusal('INVALID_INPUT', 'unknownCommunity', { field: 'communityIds' })
  }
  const saved = await configure(context, {
    what: 'notices',
    id: noticeId ?? madeId(context),
    version,
    change(before) {
      if (noticeId !== undefined && !before) throw new Refusal('NOT_FOUND', 'noticeNotFound')
      return { _id: noticeId ?? madeId(context), street: doc._id, ...written }
    },
  })
  return noticeEdit(saved)
}
