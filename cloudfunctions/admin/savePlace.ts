import { configure } from '../kit/configure'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import type { CommunityDoc, UnitDoc } from '../kit/streetDocuments'
import { blockPlace, communityPlace, readPlaces } from './places'

/** A shorter name, such as 菜场, may stand in many places: it tells the block only where the community is known. */
const TELLING_NAME = 3

/** Other names for a community or a block; a name that tells the place by itself belongs to one only. */
export const savePlace: Handler<'admin.savePlace'> = async (context, { kind, id, names: typed, version }) => {
  const names = [...new Set(typed)]
  const { communities, blocks } = await readPlaces(context)
  for (const [index, name] of names.entries()) {
    if ([...name].length < TELLING_NAME) continue
    const other = [...communities, ...blocks].find((place) => place._id !== id && place.names.includes(name))
    if (other) {
      throw new Refusal('INVALID_INPUT', 'placeNameTaken', {
        field: `names.${index}`,
        words: { name, place: other.name },
      })
    }
  }
  if (kind === 'community')
    return communityPlace(await configure(context, { what: 'communities', id, version, change }))
  return blockPlace(await configure(context, { what: 'units', id, version, change }))

  function change<D extends CommunityDoc | UnitDoc>(before: D | undefined): D {
    if (!before) throw new Refusal('NOT_FOUND', 'placeNotFound')
    return { ...before, names }
  }
}
