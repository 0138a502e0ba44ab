import type { ParsedInputOf } from '@contract/contract'
import type { DueVisit } from '@contract/visit'
import { DAY, isoDate } from '../domain/localTime'
import { liesIn, type VisitArea } from '../domain/visitArea'
import { classesOf } from '../domain/visitClasses'
import { page } from '../kit/page'
import type { EnterpriseDoc } from '../kit/peopleDocuments'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import type { Street } from '../kit/street'
import { areaFor } from '../kit/visitScope'

type Input = ParsedInputOf<'enterprise.dueVisits'>

/** Everything of an enterprise that the list needs, and none of its people. */
const FIELDS = ['name', 'communityId', 'unitId', 'address', 'visitClass', 'visitedAt', 'planned'] as const

/**
 * The enterprises of an office, those first whose visit is overdue the longest. Each class of each area is a walk along the
 * index of its own, by the last visit; put together by when the next one is due, so that a class's period may change at any time.
 */
export const dueVisits: Handler<'enterprise.dueVisits'> = async (context, input) => {
  const { after, limit } = input
  const street = await context.street()
  const scopes = scopesOf(input, areaFor(context, street, input.officeId), street)
  const walks = scopes.flatMap((scope) =>
    classesOf(street.doc).map(({ key, days }) => ({ where: { ...scope, visitClass: key }, period: days * DAY })),
  )
  const found = await Promise.all(
    walks.map(async ({ where, period }) => {
      const { rows, more } = await page(context.collections.enterprises, {
        where,
        by: 'visitedAt',
        direction: 'asc',
        after: after && { at: after.at - period, id: after.id },
        limit,
        fields: FIELDS,
      })
      return { more, rows: rows.map((row) => ({ row, dueAt: row.visitedAt + period })) }
    }),
  )
  const all = found.flatMap(({ rows }) => rows)
  all.sort((a, b) => a.dueAt - b.dueAt || (a.row._id < b.row._id ? -1 : 1))
  const last = all[limit - 1] ?? all.at(-1)
  const more = all.length > limit || found.some((walk) => walk.more)
  return {
    rows: all.slice(0, limit).map(({ row, dueAt }) => dueVisit(row, dueAt)),
    ...(more && last ? { next: { at: last.dueAt, id: last.row._id } } : {}),
  }
}

/** The areas to walk through: one that was chosen, or all that the office visits. */
function scopesOf({ communityId, unitId, parkId }: Input, area: VisitArea, { doc, units }: Street): object[] {
  const chosen = [
    unitId === undefined ? [] : [{ unitId, lies: units.get(unitId)?.communityId }],
    parkId === undefined ? [] : [{ parkId, lies: doc.parks?.find(({ _id }) => _id === parkId)?.communityId }],
    communityId === undefined ? [] : [{ communityId, lies: communityId }],
  ].flat()[0]
  if (chosen) {
    const { lies = '', ...scope } = chosen
    if (!liesIn(lies, area)) throw new Refusal('NOT_ALLOWED', 'visitElsewhere')
    return [scope]
  }
  return area.whole ? [{ street: doc._id }] : area.communityIds.map((each) => ({ communityId: each }))
}

function dueVisit(enterprise: EnterpriseDoc, dueAt: number): DueVisit {
  const { _id, name, communityId, unitId, address, visitClass, visitedAt, planned } = enterprise
  return {
    enterpriseId: _id,
    ...{ name, communityId, address, visitClass },
    ...(unitId ? { unitId } : {}),
    ...(visitedAt > 0 ? { visitedAt, dueAt } : {}),
    ...(planned
      ? { planned: { visitId: planned.visitId, day: isoDate(planned.day), visitorName: planned.visitorName } }
      : {}),
  }
}
