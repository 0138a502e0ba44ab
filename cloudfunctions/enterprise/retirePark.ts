import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import type { StreetDoc } from '../kit/streetDocuments'
import { editStreet } from './editStreet'

/** Takes a park out: nobody can choose it any more, and its tenants are in none. */
export const retirePark: Handler<'enterprise.retirePark'> = (context, { parkId, version }) =>
  editStreet(context, {
    what: 'parks',
    thing: parkId,
    version,
    change(before) {
      if (!parkOf(before, parkId)) throw new Refusal('NOT_FOUND', 'parkUnknown')
      return { ...before, parks: (before.parks ?? []).filter(({ _id }) => _id !== parkId) }
    },
    said: (street) => parkOf(street, parkId),
  })

export const parkOf = ({ parks = [] }: StreetDoc, parkId: string) => parks.find(({ _id }) => _id === parkId)
