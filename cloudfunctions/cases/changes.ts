import { readerOf } from '../domain/actor'
import { caseRow, ROW_FIELDS, type RowDoc } from '../domain/caseView'
import { command } from '../kit/database'
import type { Handler } from '../kit/serve'
import { readKey } from './readKey'

/** Rows in one answer; with more, the page reads its list anew. */
const ROWS_MOST = 100
/** A step is dated when it is decided and seen when it is written: this much may lie between, so it is read twice. */
const OVERLAP_MS = 10_000

/** What changed under one key since the last question: one read along the index, cheap enough to be asked every ten seconds. */
export const changes: Handler<'cases.changes'> = async (context, { key, since }) => {
  const rows: RowDoc[] = await context.collections.cases.find({
    where: { readers: readKey(context, key), updatedAt: command.gt(since - OVERLAP_MS) },
    order: [
      ['updatedAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit: ROWS_MOST + 1,
    fields: ROW_FIELDS,
  })
  const { offices } = await context.street()
  return {
    rows: rows
      .slice(0, ROWS_MOST)
      .filter(readerOf(context.actor))
      .map((row) => caseRow(row, offices, key !== 'mine')),
    until: context.now,
    more: rows.length > ROWS_MOST,
  }
}
