import { maskName, maskPhone } from '../../cloudfunctions/domain/masking'
import { collections } from '../../cloudfunctions/kit/collections'
import { membershipFields } from '../../cloudfunctions/kit/memberships'
import { sealFor } from '../../cloudfunctions/kit/sealFor'
import { ENTERPRISES, type EnterpriseSeed } from '../../config/streets/beiyuan/enterprises'
import { DEMO_PASSWORD, PERSONAS, type Persona } from '../../config/streets/beiyuan/personas'
import { STREET } from '../../config/streets/beiyuan/street'

/** How a persona is known to the platform; fixed, so that seeding twice makes nobody twice. */
export const personaUid = (username: string): string => `persona-${username}`

/** Makes accounts for the invented people of the demonstration, tied to the platform users that they will sign in as. */
export async function seedPersonas(now: number): Promise<void> {
  for (const persona of PERSONAS) await seedAccount(persona, now)
  for (const enterprise of ENTERPRISES) await seedEnterprise(enterprise, now)
}

/** Makes a platform user with the demonstration's password for every persona, through the local cloud's own tools. */
export async function createPersonaUsers(cloudUrl: string): Promise<void> {
  for (const persona of PERSONAS) await createUser(cloudUrl, persona)
}

async function seedAccount(persona: Persona, now: number): Promise<void> {
  const _id = `demo-${persona.username}`
  const seal = sealFor()
  await collections.accounts.put({
    _id,
    street: STREET._id,
    nameSealed: seal.seal(persona.name, { collection: 'accounts', id: _id, field: 'name' }),
    nameMasked: maskName(persona.name),
    nameHash: seal.lookup(persona.name),
    phoneSealed: seal.seal(persona.phone, { collection: 'accounts', id: _id, field: 'phone' }),
    phoneMasked: maskPhone(persona.phone),
    phoneHash: seal.lookup(persona.phone),
    phoneVerified: true,
    communityId: persona.communityId,
    consents: [{ version: STREET.privacyVersion, at: now }],
    ...membershipFields(persona.memberships),
    ...(persona.enterprises ? { enterprises: persona.enterprises.map(named) } : {}),
    inboxSeenAt: now,
    createdAt: now,
  })
  await collections.identities.put({ _id: `tcb:${personaUid(persona.username)}`, accountId: _id })
}

const named = ({ enterpriseId, role }: NonNullable<Persona['enterprises']>[number]) => ({
  enterpriseId,
  name: ENTERPRISES.find(({ _id }) => _id === enterpriseId)?.name ?? enterpriseId,
  role,
})

async function seedEnterprise({ _id, registeredBy, ...enterprise }: EnterpriseSeed, now: number): Promise<void> {
  const members = PERSONAS.flatMap((persona) =>
    (persona.enterprises ?? [])
      .filter(({ enterpriseId }) => enterpriseId === _id)
      .map(({ role }) => ({
        accountId: `demo-${persona.username}`,
        nameMasked: maskName(persona.name),
        phoneMasked: maskPhone(persona.phone),
        role,
        at: now,
      })),
  )
  await collections.enterprises.put({
    ...enterprise,
    _id,
    street: STREET._id,
    verified: false,
    registeredBy: `demo-${registeredBy}`,
    members,
    requests: [],
    createdAt: now,
  })
  await collections.claims.put({ _id: `credit:${enterprise.creditCode}`, enterpriseId: _id })
}

async function createUser(cloudUrl: string, persona: Persona): Promise<void> {
  const response = await fetch(`${cloudUrl}/__local/users`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      username: persona.username,
      password: DEMO_PASSWORD,
      uid: personaUid(persona.username),
      displayName: `${persona.name} · ${persona.about}`,
    }),
  })
  if (response.ok) return
  const { message } = (await response.json()) as { message?: string }
  throw new Error(`The persona ${persona.username} could not be set up: ${message ?? response.status}`)
}
