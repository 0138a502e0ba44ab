import { type CoverCount, monthAfter, type VisitCover } from '@contract/visit'
import { monthOf, monthsBetween } from '../domain/localTime'
import { liesIn } from '../domain/visitArea'
import { coverOf, TOTALS } from '../domain/visitTallies'
import { command } from '../kit/database'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { areaFor } from '../kit/visitScope'

/** Months that are shown beside the one asked for. */
const MONTHS_SHOWN = 12
/** Months back that one may look. */
const BACK_MOST = 36

/** How many enterprises of each community and block were visited in a month, and how it went in the place that was chosen: from the counters alone. */
export const visitCover: Handler<'enterprise.visitCover'> = async (context, input) => {
  const { officeId, month } = input
  const street = await context.street()
  const area = areaFor(context, street, officeId)
  const now = monthOf(context.now)
  if (month > now || month < monthAfter(now, -BACK_MOST))
    throw new Refusal('INVALID_INPUT', 'coverMonth', { field: 'month' })
  const shown = monthsBetween(monthAfter(month, 1 - MONTHS_SHOWN), month)
  const read = [...new Set([...shown, ...monthsBetween(month, now)]), TOTALS]
  const idOf = (of: string): string => `${street.doc._id}:${of}`
  const found = await context.collections.counters.find({
    where: { _id: command.in(read.map(idOf)) },
    limit: read.length,
  })
  const counts = new Map(found.map(({ _id, counts }) => [_id.slice(street.doc._id.length + 1), counts]))
  const cover = (place: string, of: string): CoverCount => coverOf(place, of, counts, monthsBetween(of, now).slice(1))
  const communityIds = area.whole ? [...street.communities.keys()] : [...area.communityIds]
  const chosen = input.unitId ?? input.communityId
  const liesAt = input.unitId === undefined ? input.communityId : street.units.get(input.unitId)?.communityId
  if (chosen !== undefined && !liesIn(liesAt ?? '', area)) throw new Refusal('NOT_ALLOWED', 'visitElsewhere')
  const summed = chosen === undefined ? communityIds : [chosen]
  const sum = (of: string): CoverCount => summed.map((each) => cover(each, of)).reduce(added, NOTHING)
  const units = [...street.units.values()].filter(({ level }) => level === 'block')
  const answer: VisitCover = {
    month,
    ...sum(month),
    byMonth: shown.map((each) => ({ month: each, ...sum(each) })),
    byCommunity: communityIds.map((communityId) => ({
      communityId,
      ...cover(communityId, month),
      units: units
        .filter((unit) => unit.communityId === communityId)
        .map(({ _id, name, nameEn }) => ({ unitId: _id, name, nameEn, ...cover(_id, month) }))
        .filter(({ all, visits }) => all + visits > 0),
    })),
  }
  return answer
}

const NOTHING: CoverCount = { all: 0, visited: 0, visits: 0 }
const added = (a: CoverCount, b: CoverCount): CoverCount => ({
  all: a.all + b.all,
  visited: a.visited + b.visited,
  visits: a.visits + b.visits,
})
