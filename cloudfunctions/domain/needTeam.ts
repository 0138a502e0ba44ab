import type { NeedTeams, NeedType } from '@contract/need'

/** The office that takes a need of this type: that which the street has set, while it is in use, else the centre for enterprises. */
export function needTeam(
  type: NeedType,
  teams: NeedTeams | undefined,
  offices: ReadonlyMap<string, { retired?: true }>,
  centreId: string,
): string {
  const set = teams?.[type]
  const office = set === undefined ? undefined : offices.get(set)
  return set !== undefined && office && !office.retired ? set : centreId
}

/** Every office that takes needs of some type. */
export const needOffices = (teams: NeedTeams | undefined, centreId: string | undefined): string[] => [
  ...new Set([...(centreId ? [centreId] : []), ...Object.values(teams ?? {})]),
]
