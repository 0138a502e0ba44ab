import { placeOf } from '../domain/placing'
import type { Handler } from '../kit/serve'
import { readPlaces } from './places'

/** Where an address would lie and who is responsible there; with names that are not saved yet, as if they were. */
export const tryPlace: Handler<'admin.tryPlace'> = async (context, { address, draft }) => {
  const { communities, blocks } = await readPlaces(context)
  const named = <T extends { _id: string; names: string[] }>(place: T): T =>
    draft && draft.id === place._id ? { ...place, names: draft.names } : place
  const { communityId, unitId, words } = placeOf(
    { title: '', text: '', address },
    {
      areas: communities.map((community) => ({ ...named(community), communityId: community._id })),
      blocks: blocks.flatMap((block) =>
        block.communityId ? [{ ...named(block), unitId: block._id, communityId: block.communityId }] : [],
      ),
    },
  )
  const block = blocks.find(({ _id }) => _id === unitId)
  const community = communities.find(({ _id }) => _id === communityId)
  return {
    ...(community ? { community: { name: community.name, nameEn: community.nameEn } } : {}),
    ...(block
      ? {
          block: { name: block.name, nameEn: block.nameEn },
          person: { name: block.person.name, phone: block.person.phone },
        }
      : {}),
    words,
  }
}
