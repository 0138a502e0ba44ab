import { NEED_TYPES, type NeedTeams, type NeedType } from '@contract/need'

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

/** The same for every type. */
export const needTeamOf = (
  teams: NeedTeams | undefined,
  offices: ReadonlyMap<string, { retired?: true }>,
  centreId: string,
): Record<NeedType, string> =>
  Object.fromEntries(NEED_TYPES.map((type) => [type, needTeam(type, teams, offices, centreId)])) as Record<
    NeedType,
    string
  >
