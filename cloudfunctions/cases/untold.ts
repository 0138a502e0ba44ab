import { readerOf } from '../domain/actor'
import { linkTo } from '../domain/caseKeys'
import { caseRow, ROW_FIELDS, type RowDoc } from '../domain/caseView'
import { page } from '../kit/page'
import type { Handler } from '../kit/serve'
import { readKey } from './readKey'

/** Cases whose reporter nothing has reached: they are told by phone (请电话告知). */
export const untold: Handler<'cases.untold'> = async (context, { officeId, after, limit }) => {
  readKey(context, { office: officeId })
  const { rows, more } = await page<RowDoc>(context.collections.cases, {
    where: { links: linkTo.untold(officeId) },
    by: 'createdAt',
    direction: 'desc',
    after,
    limit,
    fields: ROW_FIELDS,
  })
  const last = rows.at(-1)
  const { offices } = await context.street()
  return {
    rows: rows.filter(readerOf(context.actor)).map((row) => caseRow(row, offices, true)),
    next: more && last ? { at: last.createdAt, id: last._id } : undefined,
  }
}
