import type { Handler } from '../kit/serve'
import { editedOf } from './knowledgeEdits'

/** The words that tell of danger to life, as their editor sees them. */
export const dangers: Handler<'admin.dangers'> = async (context) => {
  const { doc } = await context.street()
  const now = (await context.collections.streets.get(doc._id)) ?? doc
  return { table: now.dangers, ...editedOf(now) }
}
