import { readerOf } from '../domain/actor'
import { linkTo } from '../domain/caseKeys'
import { caseRow, ROW_FIELDS, type RowDoc } from '../domain/caseView'
import { page } from '../kit/page'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { readableCase, viewerOf } from './readCase'

/** The cases merged under one, or split from it, for officials who read that one; those that they may not read are left out. */
export const linked: Handler<'cases.linked'> = async (context, { caseId, link, after, limit }) => {
  const theCase = await readableCase(context, caseId)
  if (!viewerOf(context, theCase).isOfficial) throw new Refusal('NOT_ALLOWED', 'notAllowed')
  const { rows, more } = await page<RowDoc>(context.collections.cases, {
    where: { links: linkTo[link](caseId) },
    by: 'createdAt',
    direction: 'desc',
    after,
    limit,
    fields: ROW_FIELDS,
  })
  const { offices } = await context.street()
  const last = rows.at(-1)
  return {
    rows: rows.filter(readerOf(context.actor)).map((row) => caseRow(row, offices, true)),
    next: more && last ? { at: last.createdAt, id: last._id } : undefined,
  }
}
