import { readScene, type ScannedView, type Scene } from '@contract/scene'
import type { Context } from '../kit/context'
import type { Handler } from '../kit/serve'

/** What a scanned code leads to, for anybody who holds a phone before it. */
export const scanned: Handler<'knowledge.scanned'> = async (context, { scene }) => {
  const read = readScene(scene)
  const found = read && (await FIND[read.kind](context, read.id))
  if (found) return { ...found, kind: read.kind, scene }
  // An activity that nobody here knows is still called one, so that its page can say so plainly.
  return { kind: read?.kind === 'activity' ? 'activity' : 'unknown', scene, name: '', nameEn: '' }
}

type Found = Omit<ScannedView, 'kind' | 'scene'> | undefined

/** Waste is what a report from a waste point is about. */
const WASTE = 'waste'

const FIND: Readonly<Record<Scene['kind'], (context: Context, id: string) => Promise<Found>>> = {
  category: async ({ street }, id) => {
    const category = (await street()).categories.get(id)
    return category && !category.retired
      ? { name: category.name, nameEn: category.nameEn, categoryId: category._id }
      : undefined
  },
  wastePoint: async ({ street, collections }, id) => {
    const point = await collections.wastePoints.get(id)
    const { doc, categories } = await street()
    if (!point || point.street !== doc._id) return undefined
    const { name, nameEn, communityId, address } = point
    const about = categories.get(WASTE)
    const categoryId = about && !about.retired ? { categoryId: WASTE } : {}
    return { name, nameEn, communityId, address, point: point.point, ...categoryId }
  },
  unit: async ({ street, collections }, id) => {
    const { doc, units } = await street()
    const unit = units.get(id) ?? (await collections.units.get(id))
    if (!unit || unit.street !== doc._id) return undefined
    const { name, nameEn, communityId, person } = unit
    return { name, nameEn, person: { name: person.name, phone: person.phone }, ...(communityId ? { communityId } : {}) }
  },
  activity: async () => undefined,
}
