import { PARKS_MOST } from '@contract/park'
import { madeId } from '../kit/configure'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { editStreet, stamp } from './editStreet'
import { parkOf } from './retirePark'

/** Enters a park or changes one; a name tells one park only, since addresses are found by it. */
export const savePark: Handler<'enterprise.savePark'> = async (context, { parkId, version, ...told }) => {
  const { communities } = await context.street()
  if (!communities.has(told.communityId)) {
    throw new Refusal('INVALID_INPUT', 'unknownCommunity', { field: 'communityId' })
  }
  const _id = parkId ?? `pk-${madeId(context)}`
  const park = { _id, ...told, names: [...new Set(told.names)], ...stamp(context) }
  return editStreet(context, {
    what: 'parks',
    thing: _id,
    version,
    change(before) {
      const all = before.parks ?? []
      if (parkId !== undefined && !parkOf(before, parkId)) throw new Refusal('NOT_FOUND', 'parkUnknown')
      if (parkId === undefined && all.length >= PARKS_MOST) {
        throw new Refusal('INVALID_INPUT', 'parksFull', { field: 'name', words: { most: PARKS_MOST } })
      }
      const names = [park.name, ...park.names]
      const other = all.find(
        (each) => each._id !== _id && [each.name, ...(each.names ?? [])].some((n) => names.includes(n)),
      )
      if (other) throw new Refusal('INVALID_INPUT', 'parkNameTaken', { field: 'name', words: { park: other.name } })
      const parks = parkOf(before, _id) ? all.map((each) => (each._id === _id ? park : each)) : [...all, park]
      return { ...before, parks }
    },
    said: (street) => parkOf(street, _id),
  })
}
