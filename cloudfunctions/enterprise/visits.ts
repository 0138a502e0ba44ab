import { DAY } from '../domain/localTime'
import { command } from '../kit/database'
import type { Handler } from '../kit/serve'
import type { VisitDoc } from '../kit/visitDocuments'
import { areaFor } from '../kit/visitScope'
import { visitRow } from './visitView'

/** More than anybody visits in the weeks to come. */
const PLANNED_MOST = 100
const HELD_MOST = 30
/** Days for which visits that were held stay in the list. */
const HELD_DAYS = 14

/** The plans and the latest visits of the caller, or of everybody in the office. */
export const visits: Handler<'enterprise.visits'> = async (context, { officeId, of }) => {
  const { account, collections, now } = context
  const street = await context.street()
  areaFor(context, street, officeId)
  const whose = of === 'me' ? { visitorId: account._id, officeId } : { officeId }
  const find = (state: VisitDoc['state'], direction: 'asc' | 'desc', limit: number, more = {}) =>
    collections.visits.find({
      where: { ...whose, state, ...more },
      order: [
        ['at', direction],
        ['_id', direction],
      ],
      limit,
    })
  const [planned, held] = await Promise.all([
    find('planned', 'asc', PLANNED_MOST),
    find('held', 'desc', HELD_MOST, { at: command.gte(now - HELD_DAYS * DAY) }),
  ])
  const ids = [...new Set([...planned, ...held].map(({ enterpriseId }) => enterpriseId))]
  const known =
    ids.length === 0
      ? []
      : await collections.enterprises.find({ where: { _id: command.in(ids) }, limit: ids.length, fields: ['point'] })
  const points = new Map(known.map(({ _id, point }) => [_id, point]))
  const row = (visit: VisitDoc) => visitRow(visit, account._id, street, points.get(visit.enterpriseId))
  return { planned: planned.map(row), held: held.map(row) }
}
