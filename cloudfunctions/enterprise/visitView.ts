import type { VisitRow, VisitView } from '@contract/visit'
import { isoDate } from '../domain/localTime'
import type { MemberContext } from '../kit/context'
import type { Street } from '../kit/street'
import { openVisit } from '../kit/visitContent'
import type { VisitDoc } from '../kit/visitDocuments'

type Place = Pick<VisitRow, 'point' | 'roughly'>

/** Where to go: the place that was found on an earlier visit, else the middle of the block or the community. */
export function placeOf(
  { unitId, communityId }: Pick<VisitDoc, 'unitId' | 'communityId'>,
  known: VisitDoc['point'],
  { units, communities }: Street,
): Place {
  const point = known ?? (unitId ? units.get(unitId)?.centre : undefined) ?? communities.get(communityId)?.centre
  return { ...(point ? { point } : {}), roughly: known === undefined }
}

/** One line of a list. */
export function visitRow(visit: VisitDoc, accountId: string, street: Street, known?: VisitDoc['point']): VisitRow {
  const { day, visitorId, _id, version, state, enterpriseId, enterpriseName, communityId, unitId } = visit
  const { address, officeId, visitorName, purpose, needs } = visit
  return {
    ...{ _id, version, state, enterpriseId, enterpriseName, communityId, address, officeId, visitorId, visitorName },
    ...(unitId ? { unitId } : {}),
    ...placeOf(visit, known ?? visit.point, street),
    isMine: visitorId === accountId,
    day: isoDate(day),
    purpose,
    needs,
  }
}

/** A visit whole, with what was said there opened. */
export async function visitView({ account, collections, street }: MemberContext, visit: VisitDoc): Promise<VisitView> {
  const enterprise = await collections.enterprises.get(visit.enterpriseId)
  const { officer: _, ...told } = openVisit(visit)
  return {
    ...visitRow(visit, account._id, await street(), enterprise?.point),
    ...(visit.heldAt === undefined ? {} : { heldAt: visit.heldAt }),
    ...told,
    fileIds: visit.fileIds,
    ...(visit.point ? { recordedAt: visit.point } : {}),
    trail: visit.trail,
  }
}
