import { CODE_CATALOGUES } from '@contract/matterCode'
import { monthAfter } from '@contract/visit'
import { monthsBetween } from '../domain/localTime'
import { matterFigures as figuresOf } from '../domain/matterFigures'
import { mattersIn } from '../domain/matterTallies'
import { command } from '../kit/database'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { seesWholeStreet } from './seesWholeStreet'

/** Two years, as other figures. */
const MONTHS_MOST = 24
const ROWS_MOST = 1000

/** What the reports of some months are about, by category, matter and code: for the command centres and administrators. */
export const matterFigures: Handler<'admin.matterFigures'> = async (context, { from, to }) => {
  const { collections } = context
  const street = await context.street()
  if (!seesWholeStreet(context.account, street)) throw new Refusal('NOT_ALLOWED', 'notAllowed')
  if (to < from) throw new Refusal('INVALID_INPUT', 'monthsReversed', { field: 'to' })
  if (to >= monthAfter(from, MONTHS_MOST)) throw new Refusal('INVALID_INPUT', 'monthsTooMany', { field: 'from' })
  const own = street.doc._id
  const months = monthsBetween(from, to)
  const [counters, duties, ...first] = await Promise.all([
    collections.counters.find({
      where: { _id: command.in(months.map((month) => `${own}:${mattersIn(month)}`)) },
      limit: months.length,
    }),
    collections.duties.find({ where: { street: own }, order: [['_id', 'asc']], limit: ROWS_MOST }),
    ...CODE_CATALOGUES.map((catalogue) =>
      collections.matterCodes.find({ where: { street: own, catalogue }, order: [['_id', 'asc']], limit: 1 }),
    ),
  ])
  const ids = [...new Set(duties.flatMap(({ codes = [] }) => codes))].slice(0, ROWS_MOST)
  const codes =
    ids.length === 0
      ? []
      : await collections.matterCodes.find({
          where: { _id: command.in(ids.map((id) => `${own}:${id}`)) },
          limit: ids.length,
        })
  const counts = new Map(counters.map((counter) => [counter._id, counter.counts]))
  return figuresOf(
    months.map((month) => ({ month, counts: counts.get(`${own}:${mattersIn(month)}`) ?? {} })),
    {
      categories: [...street.categories.values()],
      duties,
      codes: codes.map(({ _id, catalogue, code, group, name }) => ({
        ...{ id: _id.slice(own.length + 1), catalogue, code, group, name },
      })),
      known: first.flat().map(({ catalogue }) => catalogue),
    },
  )
}
