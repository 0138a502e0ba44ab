import type { DisputeType, Layer, MediationTeam } from '@contract/dispute'
import type { StoredSuggestion } from './caseDoc'

export interface TeamOffice {
  _id: string
  retired?: true
  mediation?: MediationTeam
}

interface Asked {
  type: DisputeType
  communityId: string
  /** Where it is to be settled; the lowest layer that has somebody when missing. */
  layer?: Layer
}

/**
 * The team that a dispute is proposed to, and why: one that knows its matter, else the committee of its community, else
 * whoever is on call. `undefined` when the street has none of that layer.
 */
export function suggestTeam(
  { type, communityId, layer }: Asked,
  offices: readonly TeamOffice[],
): StoredSuggestion | undefined {
  const teams = offices.flatMap(({ _id, retired, mediation }) =>
    mediation && !retired && (layer === undefined || mediation.layer === layer) ? [{ _id, ...mediation }] : [],
  )
  const near = teams.filter((team) => team.communityId === undefined || team.communityId === communityId)
  const expert = near.find((team) => team.types?.includes(type))
  if (expert) return { officeId: expert._id, voice: 'category', categoryId: type, words: [] }
  const local = near.find((team) => team.communityId === communityId && !team.types)
  if (local) return { officeId: local._id, voice: 'place', communityId, words: [] }
  const any = near.find((team) => team.onCall) ?? near.find((team) => !team.types)
  return any && { officeId: any._id, voice: 'fallback', words: [] }
}
