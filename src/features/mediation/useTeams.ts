import { ROLE_POWERS } from '@contract/permissions'
import type { OfficeView } from '@contract/street'
import { useStreet } from '@/lib/data/street'
import { useMediations } from '@/lib/session'

interface Teams {
  /** In the mediation centre all of its teams, else those that one leads or mediates in. */
  teams: readonly OfficeView[]
  /** Whether one leads them all from the centre. */
  all: boolean
}

/** The teams whose roster and calendar one sees. */
export function useTeams(): Teams {
  const street = useStreet()
  const mediations = useMediations()
  const offices = (street.data?.offices ?? []).filter(({ kind, retired }) => kind === 'committee' && !retired)
  const all = mediations.some(({ officeKind, role }) => officeKind === 'centre' && ROLE_POWERS[role].leadsMediation)
  if (all) return { teams: offices, all }
  const own = mediations.map(({ officeId }) => officeId)
  return { teams: offices.filter(({ _id }) => own.includes(_id)), all }
}
