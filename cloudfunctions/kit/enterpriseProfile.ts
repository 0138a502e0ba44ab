import { type EnterpriseProfile, PROFILE_FORM } from '@contract/enterpriseProfile'
import { inputOf } from '@contract/fields'
import type { EnterpriseDoc } from './peopleDocuments'
import { sealFor } from './sealFor'

type Told = Omit<EnterpriseProfile, 'parkId'>

const placeOf = (id: string) => ({ collection: 'enterprises', id, field: 'profile' })

export const sealProfile = (enterpriseId: string, profile: Told): string =>
  sealFor().seal(JSON.stringify(profile), placeOf(enterpriseId))

/** What an enterprise has told of itself; empty for one that has told nothing. */
export function openProfile({ _id, profileSealed, parkId }: EnterpriseDoc): EnterpriseProfile {
  const park = parkId === undefined ? {} : { parkId }
  if (profileSealed === undefined) return park
  const read = inputOf(PROFILE_FORM).safeParse(JSON.parse(sealFor().open(profileSealed, placeOf(_id))))
  // A form that has changed since forgets what it no longer asks for, rather than keeping a page from opening.
  return read.success ? { ...read.data, ...park } : park
}
