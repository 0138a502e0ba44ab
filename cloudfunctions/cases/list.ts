import { canRead } from '../domain/actor'
import { caseRow } from '../domain/caseView'
import { page } from '../kit/page'
import type { Handler } from '../kit/serve'
import { readKey } from './readKey'

/** One page of the cases under one key: the nearest limit first for those who work, the newest first for those who wait. */
export const list: Handler<'cases.list'> = async (context, input) => {
  const where = {
    readers: readKey(context, input.key),
    ...(input.leadOfficeId === undefined ? {} : { leadOfficeId: input.leadOfficeId }),
    kind: input.kind,
    ...(input.state === undefined ? {} : { state: input.state }),
    ...(input.open === undefined || input.state !== undefined ? {} : { open: input.open }),
  }
  const byLimit = input.order === 'due'
  const { rows, more } = await page(context.collections.cases, {
    where,
    by: byLimit ? 'dueAt' : 'createdAt',
    direction: byLimit ? 'asc' : 'desc',
    after: input.after,
    limit: input.limit,
  })
  const last = rows.at(-1)
  const { offices } = await context.street()
  return {
    // What was given to somebody who has left the office since is found, but no longer shown.
    rows: rows.filter((row) => canRead(context.actor, row)).map((row) => caseRow(row, offices, input.key !== 'mine')),
    next: more && last ? { at: byLimit ? (last.dueAt ?? 0) : last.createdAt, id: last._id } : undefined,
  }
}
