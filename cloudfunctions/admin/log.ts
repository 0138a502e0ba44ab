import { page } from '../kit/page'
import type { Handler } from '../kit/serve'

/** The edits of the street's settings, the latest first. */
export const log: Handler<'admin.log'> = async (context, input) => {
  const { doc } = await context.street()
  const { what, thing } = input
  const { rows, more } = await page(context.collections.adminLog, {
    where: {
      street: doc._id,
      ...(what === undefined ? {} : { what }),
      ...(what === undefined || thing === undefined ? {} : { thing }),
    },
    by: 'at',
    direction: 'desc',
    after: input.after,
    limit: input.limit,
  })
  const last = rows.at(-1)
  return {
    rows: rows.map(({ _id, what, thing, nameMasked, before, after, at }) => ({
      _id,
      what,
      thing,
      nameMasked,
      before,
      after,
      at,
    })),
    next: more && last ? { at: last.at, id: last._id } : undefined,
  }
}
