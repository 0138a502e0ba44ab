import type { Cursor } from '@contract/case'
import type { ParsedInputOf } from '@contract/contract'
import { URGENCIES } from '@contract/report'
import { readerOf } from '../domain/actor'
import { caseRow, ROW_FIELDS, type RowDoc } from '../domain/caseView'
import type { MemberContext } from '../kit/context'
import { command } from '../kit/database'
import { type PageQuery, page } from '../kit/page'
import type { Handler } from '../kit/serve'
import { whereOf } from './caseFilter'

type Input = ParsedInputOf<'cases.list'>
type Found = { rows: RowDoc[]; more: boolean }

/** One page of the cases under one key: what presses most first for those who work, the newest first for those who wait. */
export const list: Handler<'cases.list'> = async (context, input) => {
  const { rows, more } = await (input.order === 'urgent' ? byUrgency(context, input) : inOrder(context, input))
  const last = rows.at(-1)
  const { offices } = await context.street()
  return {
    // What was given to somebody who has left the office since is found, but no longer shown.
    rows: rows.filter(readerOf(context.actor)).map((row) => caseRow(row, offices, input.key !== 'mine')),
    next: more && last ? cursorAt(last, input.order) : undefined,
  }
}

function cursorAt({ _id, dueAt = 0, createdAt, urgencyRank }: RowDoc, order: Input['order']): Cursor {
  if (order === 'urgent') return { at: dueAt, id: _id, rank: urgencyRank }
  return { at: order === 'due' ? dueAt : createdAt, id: _id }
}

const rowsOf = ({ collections }: MemberContext, query: PageQuery): Promise<Found> =>
  page<RowDoc>(collections.cases, { ...query, fields: ROW_FIELDS })

function inOrder(context: MemberContext, { order, overdue, after, limit, ...filter }: Input): Promise<Found> {
  const where = whereOf(context, { ...filter, overdue })
  if (order === 'due') {
    const below = overdue ? context.now : undefined
    return rowsOf(context, { where, by: 'dueAt', direction: 'asc', after, limit, below })
  }
  const late = overdue ? { dueAt: command.lt(context.now) } : {}
  const direction = order === 'oldest' ? 'asc' : 'desc'
  return rowsOf(context, { where: { ...where, ...late }, by: 'createdAt', direction, after, limit })
}

/** Rank after rank, each by its limit: every query is a plain walk along the index. What has ended has no urgency. */
async function byUrgency(context: MemberContext, { overdue, after, limit, ...filter }: Input): Promise<Found> {
  const where = { ...whereOf(context, { ...filter, overdue }), open: true }
  const below = overdue ? context.now : undefined
  const wanted = limit + 1
  const rows: RowDoc[] = []
  for (let rank = after?.rank ?? URGENCIES.length - 1; rank >= 0 && rows.length < wanted; rank -= 1) {
    const found = await rowsOf(context, {
      where: { ...where, urgencyRank: rank },
      by: 'dueAt',
      direction: 'asc',
      after: rank === after?.rank ? after : undefined,
      limit: wanted - rows.length,
      below,
    })
    rows.push(...found.rows)
  }
  return { rows: rows.slice(0, limit), more: rows.length > limit }
}
