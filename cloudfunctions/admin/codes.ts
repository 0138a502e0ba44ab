import { type CodeRow, writeScene } from '@contract/scene'
import type { Context } from '../kit/context'
import type { Handler } from '../kit/serve'

/** A community has some twenty waste points. */
const POINTS_MOST = 200

/** The codes that the office can print: of all categories, or of the waste points or units of one community. */
export const codes: Handler<'admin.codes'> = async (context, { kind, communityId }) => {
  const street = await context.street()
  if (kind === 'category') {
    return [...street.categories.values()]
      .filter(({ retired }) => !retired)
      .map(({ _id, name, nameEn }) => ({ scene: writeScene({ kind, id: _id }), name, nameEn, about: '' }))
  }
  if (kind === 'wastePoint') return communityId === undefined ? [] : pointsOf(context, communityId)
  return [...street.units.values()]
    .filter((unit) => unit.communityId === communityId)
    .map(({ _id, name, nameEn, person }) => ({
      ...{ scene: writeScene({ kind, id: _id }), name, nameEn },
      about: `${person.name} ${person.phone}`,
    }))
}

async function pointsOf({ collections, street }: Context, communityId: string): Promise<CodeRow[]> {
  const { doc } = await street()
  const points = await collections.wastePoints.find({
    where: { street: doc._id, communityId },
    order: [['_id', 'asc']],
    limit: POINTS_MOST,
  })
  return points.map(({ _id, name, nameEn, address }) => ({
    ...{ scene: writeScene({ kind: 'wastePoint', id: _id }), name, nameEn },
    about: address,
  }))
}
