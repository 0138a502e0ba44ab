import type { CountEffect } from '../../cloudfunctions/domain/caseDoc'
import { maskName, maskPhone } from '../../cloudfunctions/domain/masking'
import { type PlaceTables, placeOf } from '../../cloudfunctions/domain/placing'
import { tallyEnterprise } from '../../cloudfunctions/domain/visitTallies'
import { collections } from '../../cloudfunctions/kit/collections'
import type { EnterpriseDoc, EnterprisePerson } from '../../cloudfunctions/kit/peopleDocuments'
import { COMMUNITIES } from '../../config/streets/beiyuan/communities'
import { ENTERPRISES, type EnterpriseSeed } from '../../config/streets/beiyuan/enterprises'
import { PERSONAS } from '../../config/streets/beiyuan/personas'
import { STREET } from '../../config/streets/beiyuan/street'
import { UNITS } from '../../config/streets/beiyuan/units'
import { accountOf, personaAccount } from './seedPersonas'
import { seedVisits } from './seedVisits'

/** Enterprises of the demonstration have been there for more than a year. */
const SINCE_MS = 400 * 86_400_000

/** Where communities and blocks lie, to find the block of an address. */
const PLACES: PlaceTables = {
  areas: COMMUNITIES.map(({ _id, names, centre }) => ({
    communityId: _id,
    officeId: `o-${_id.slice(2)}`,
    names,
    centre,
  })),
  blocks: UNITS.flatMap(({ _id, level, communityId, ...unit }) =>
    level === 'block' && communityId ? [{ unitId: _id, communityId, ...unit }] : [],
  ),
}

/** Makes the invented enterprises with their owners, and the visits to them, with the counters that tell of both. */
export async function seedEnterprises(now: number): Promise<void> {
  const enterprises = await Promise.all(ENTERPRISES.map((each) => enterpriseOf(each, now - SINCE_MS)))
  const counted = enterprises.flatMap((each) => tallyEnterprise(each, each.createdAt))
  counted.push(...(await seedVisits(enterprises, now)))
  for (const enterprise of enterprises) {
    await collections.enterprises.put(enterprise)
    await collections.claims.put({ _id: `credit:${enterprise.creditCode}`, enterpriseId: enterprise._id })
  }
  await writeCounters(counted)
}

async function enterpriseOf({ owner, registeredBy = '', ...seed }: EnterpriseSeed, at: number): Promise<EnterpriseDoc> {
  const { _id, address, communityId } = seed
  const accountId = registeredBy ? personaAccount(registeredBy) : `demo-owner-${_id}`
  if (owner) {
    const enterprises = [{ enterpriseId: _id, role: 'owner' as const }]
    await collections.accounts.put({ ...accountOf(accountId, { ...owner, communityId }, at), enterprises })
  }
  const { unitId } = placeOf({ title: '', text: '', address, communityId }, PLACES)
  return {
    ...seed,
    street: STREET._id,
    verified: false,
    registeredBy: accountId,
    members: owner ? [personOf(accountId, owner, 'owner', at)] : personasOf(_id, at),
    ...(unitId ? { unitId } : {}),
    visitedAt: 0,
    requests: [],
    createdAt: at,
  }
}

const personOf = (
  accountId: string,
  { name, phone }: { name: string; phone: string },
  role: EnterprisePerson['role'],
  at: number,
): EnterprisePerson => ({ accountId, nameMasked: maskName(name), phoneMasked: maskPhone(phone), role, at })

const personasOf = (enterpriseId: string, at: number): EnterprisePerson[] =>
  PERSONAS.flatMap((persona) =>
    (persona.enterprises ?? [])
      .filter((each) => each.enterpriseId === enterpriseId)
      .map(({ role }) => personOf(personaAccount(persona.username), persona, role, at)),
  )

/** As the scheduler would have folded them. */
async function writeCounters(effects: readonly CountEffect[]): Promise<void> {
  for (const day of new Set(effects.map((effect) => effect.day))) {
    const counts: Record<string, number> = {}
    for (const { name } of effects.filter((effect) => effect.day === day)) counts[name] = (counts[name] ?? 0) + 1
    await collections.counters.put({ _id: `${STREET._id}:${day}`, counts })
  }
}
