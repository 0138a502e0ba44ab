import type { CountEffect } from '../../cloudfunctions/domain/caseDoc'
import { DAY, dayOf, isoDate, monthOf, startOfDay } from '../../cloudfunctions/domain/localTime'
import { maskName } from '../../cloudfunctions/domain/masking'
import { tallyVisit } from '../../cloudfunctions/domain/visitTallies'
import { collections } from '../../cloudfunctions/kit/collections'
import type { EnterpriseDoc } from '../../cloudfunctions/kit/peopleDocuments'
import { sealVisit } from '../../cloudfunctions/kit/visitContent'
import type { VisitDoc } from '../../cloudfunctions/kit/visitDocuments'
import { PERSONAS } from '../../config/streets/beiyuan/personas'
import { VISITS, type VisitSeed } from '../../config/streets/beiyuan/visits'
import { personaAccount } from './seedPersonas'

/** Makes the invented visits and notes them in their enterprises; answers what is to be counted. */
export async function seedVisits(enterprises: readonly EnterpriseDoc[], now: number): Promise<CountEffect[]> {
  const counted: CountEffect[] = []
  for (const [index, seed] of VISITS.entries()) {
    const enterprise = enterprises.find(({ _id }) => _id === seed.enterpriseId)
    if (!enterprise) throw new Error(`No enterprise ${seed.enterpriseId} for a visit`)
    const visit = visitOf(seed, `demo-visit-${index + 1}`, enterprise, now)
    await collections.visits.put(visit)
    if (visit.heldAt === undefined) {
      const { _id: visitId, day, visitorId, visitorName } = visit
      enterprise.planned = { visitId, day, visitorId, visitorName }
      continue
    }
    const month = monthOf(visit.heldAt)
    counted.push(...tallyVisit(visit, visit.heldAt, !enterprise.visitedIn?.includes(month)))
    enterprise.visitedAt = Math.max(enterprise.visitedAt, visit.heldAt)
    enterprise.visitedIn = [...new Set([...(enterprise.visitedIn ?? []), month])].sort()
  }
  return counted
}

function visitOf(seed: VisitSeed, _id: string, enterprise: EnterpriseDoc, now: number): VisitDoc {
  const { visitor, officeId, purpose, heldDaysAgo, inDays = 0 } = seed
  const officer = PERSONAS.find(({ username }) => username === visitor)?.name ?? visitor
  const heldAt = heldDaysAgo === undefined ? undefined : now - heldDaysAgo * DAY
  const day = heldAt === undefined ? dayOf(now) + inDays : dayOf(heldAt)
  const { met = '', told = '', note = '', checklist = {} } = seed
  const step = {
    what: heldAt ? ('held' as const) : ('planned' as const),
    name: maskName(officer),
    at: heldAt ?? now,
    day: isoDate(day),
  }
  return {
    _id,
    street: enterprise.street,
    version: 1,
    state: heldAt === undefined ? 'planned' : 'held',
    enterpriseId: enterprise._id,
    enterpriseName: enterprise.name,
    communityId: enterprise.communityId,
    ...(enterprise.unitId ? { unitId: enterprise.unitId } : {}),
    address: enterprise.address,
    officeId,
    visitorId: personaAccount(visitor),
    visitorName: maskName(officer),
    day,
    at: heldAt ?? startOfDay(day),
    purpose,
    request: _id,
    ...(heldAt ? { heldAt, contentSealed: sealVisit(_id, { met, told, note, checklist, officer }) } : {}),
    fileIds: [],
    needs: [],
    trail: [step],
  }
}
