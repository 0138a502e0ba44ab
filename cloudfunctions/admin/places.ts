import type { PlaceKind, PlaceRow } from '@contract/adminPlace'
import type { Context } from '../kit/context'
import type { Handler } from '../kit/serve'
import type { CommunityDoc, UnitDoc } from '../kit/streetDocuments'
import { editedOf } from './knowledgeEdits'

/** Communities and their blocks with the names by which people call them, as they stand now. */
export const places: Handler<'admin.places'> = async (context) => {
  const { communities, blocks } = await readPlaces(context)
  return [...communities.map(communityPlace), ...blocks.map(blockPlace)]
}

export async function readPlaces({ collections, street }: Context) {
  const { doc } = await street()
  const [communities, blocks] = await Promise.all([
    collections.communities.find({ where: { street: doc._id }, order: [['_id', 'asc']], limit: 1000 }),
    collections.units.find({ where: { street: doc._id, level: 'block' }, order: [['_id', 'asc']], limit: 1000 }),
  ])
  return { communities, blocks }
}

const placeOf = (kind: PlaceKind, place: CommunityDoc | UnitDoc) => ({
  kind,
  _id: place._id,
  name: place.name,
  nameEn: place.nameEn,
  names: place.names,
  ...editedOf(place),
})

export const communityPlace = (community: CommunityDoc): PlaceRow => ({
  ...placeOf('community', community),
  communityId: community._id,
})

export const blockPlace = (block: UnitDoc): PlaceRow => ({
  ...placeOf('block', block),
  communityId: block.communityId ?? '',
  person: { name: block.person.name, phone: block.person.phone },
})
