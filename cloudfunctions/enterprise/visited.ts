import { page } from '../kit/page'
import type { Handler } from '../kit/serve'
import { visitable } from '../kit/visitScope'
import { placeOf, visitRow } from './visitView'

/** The visits to one enterprise, planned ones too, the latest first. */
export const visited: Handler<'enterprise.visited'> = async (context, { enterpriseId, officeId, after, limit }) => {
  const enterprise = await visitable(context, officeId, enterpriseId)
  const street = await context.street()
  const { rows, more } = await page(context.collections.visits, {
    where: { enterpriseId },
    by: 'at',
    direction: 'desc',
    after,
    limit,
  })
  const last = rows.at(-1)
  const { name, communityId, unitId, address, visitClass, visitedAt, changes = [] } = enterprise
  return {
    enterprise: {
      ...{ enterpriseId, name, communityId, address, visitClass, changes },
      ...(unitId ? { unitId } : {}),
      ...(visitedAt > 0 ? { visitedAt } : {}),
    },
    place: placeOf(enterprise, enterprise.point, street),
    rows: rows.map((visit) => visitRow(visit, context.account._id, street, enterprise.point)),
    ...(more && last ? { next: { at: last.at, id: last._id } } : {}),
  }
}
