import type { AdminLogRow, AdminThing } from '@contract/admin'
import type { Cursor } from '@contract/case'
import type { Page } from '@contract/caseView'
import type { Context } from './context'
import { page } from './page'

interface Asked {
  what?: AdminThing
  thing?: string
  after?: Cursor
  limit: number
}

/** The edits of the street's settings, or of one thing among them, the latest first. */
export async function adminLogPage(context: Context, { what, thing, after, limit }: Asked): Promise<Page<AdminLogRow>> {
  const { rows, more } = await page(context.collections.adminLog, {
    where: {
      street: (await context.street()).doc._id,
      ...(what === undefined ? {} : { what }),
      ...(what === undefined || thing === undefined ? {} : { thing }),
    },
    by: 'at',
    direction: 'desc',
    after,
    limit,
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
