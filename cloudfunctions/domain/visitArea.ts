import type { NeedTeams } from '@contract/need'

/** Whose enterprises an office visits. */
export type VisitArea = { whole: true } | { whole: false; communityIds: readonly string[] }

interface Tables {
  centres: Readonly<Record<string, string>>
  needTeams?: NeedTeams
  communities: ReadonlyArray<{ _id: string; officeId: string }>
}

/** The office of a community visits those of its own; the centre for enterprises and the teams for needs those of the whole street. */
export function visitArea(officeId: string, { centres, needTeams = {}, communities }: Tables): VisitArea | undefined {
  if (officeId === centres.enterpriseNeed || Object.values(needTeams).includes(officeId)) return { whole: true }
  const communityIds = communities.filter((community) => community.officeId === officeId).map(({ _id }) => _id)
  return communityIds.length > 0 ? { whole: false, communityIds } : undefined
}

export const liesIn = (communityId: string, area: VisitArea): boolean =>
  area.whole || area.communityIds.includes(communityId)
