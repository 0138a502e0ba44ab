import { useStreet } from './data/street'
import { useMembership, useRight } from './session'

/** The office for which somebody visits enterprises now; `undefined` where it does not. */
export function useVisitOffice(): string | undefined {
  const street = useStreet().data
  const goes = useRight('enterprise.visit')
  const officeId = useMembership()?.officeId
  if (!goes || officeId === undefined) return undefined
  const visits =
    Object.values(street?.needTeams ?? {}).includes(officeId) ||
    street?.communities.some((community) => community.officeId === officeId)
  return visits ? officeId : undefined
}
