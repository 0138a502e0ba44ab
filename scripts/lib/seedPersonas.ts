import { maskName, maskPhone } from '../../cloudfunctions/domain/masking'
import { collections } from '../../cloudfunctions/kit/collections'
import { membershipFields } from '../../cloudfunctions/kit/memberships'
import type { AccountDoc } from '../../cloudfunctions/kit/peopleDocuments'
import { sealFor } from '../../cloudfunctions/kit/sealFor'
import { DEMO_PASSWORD, PERSONAS, type Persona } from '../../config/streets/beiyuan/personas'
import { PRODUCTS } from '../../config/streets/beiyuan/products'
import { STREET } from '../../config/streets/beiyuan/street'

/** How a persona is known to the platform; fixed, so that seeding twice makes nobody twice. */
export const personaUid = (username: string): string => `persona-${username}`

/** Makes accounts for the invented people of the demonstration, tied to the platform users that they will sign in as. */
export async function seedPersonas(now: number): Promise<void> {
  for (const persona of PERSONAS) await seedAccount(persona, now)
  for (const persona of PERSONAS) if (persona.contactOf) await seedContact(persona, persona.contactOf, now)
}

/** Makes a platform user with the demonstration's password for every persona, through the local cloud's own tools. */
export async function createPersonaUsers(cloudUrl: string): Promise<void> {
  for (const persona of PERSONAS) await createUser(cloudUrl, persona)
}

async function seedAccount(persona: Persona, now: number): Promise<void> {
  const _id = personaAccount(persona.username)
  await collections.accounts.put({
    ...accountOf(_id, persona, now),
    ...membershipFields(persona.memberships),
    ...(persona.enterprises ? { enterprises: [...persona.enterprises] } : {}),
    ...(persona.contactOf ? { contactId: contactIdOf(persona) } : {}),
  })
  await collections.identities.put({ _id: `tcb:${personaUid(persona.username)}`, accountId: _id })
}

/** The account of a persona. */
export const personaAccount = (username: string): string => `demo-${username}`

/** The account of an invented person, who belongs to nothing yet. */
export function accountOf(
  _id: string,
  { name, phone, communityId }: Pick<Persona, 'name' | 'phone' | 'communityId'>,
  now: number,
): AccountDoc {
  const seal = sealFor()
  return {
    _id,
    street: STREET._id,
    nameSealed: seal.seal(name, { collection: 'accounts', id: _id, field: 'name' }),
    nameMasked: maskName(name),
    nameHash: seal.lookup(name),
    phoneSealed: seal.seal(phone, { collection: 'accounts', id: _id, field: 'phone' }),
    phoneMasked: maskPhone(phone),
    phoneHash: seal.lookup(phone),
    phoneVerified: true,
    communityId,
    consents: [{ version: STREET.privacyVersion, at: now }],
    memberships: [],
    offices: [],
    inboxSeenAt: now,
    createdAt: now,
  }
}

const contactIdOf = ({ username }: Persona): string => `demo-contact-${username}`

/** Somebody of a bank or a guarantor. */
async function seedContact(persona: Persona, provider: string, now: number): Promise<void> {
  const _id = contactIdOf(persona)
  const sealed = (field: 'name' | 'phone') => sealFor().seal(persona[field], { collection: 'contacts', id: _id, field })
  await collections.contacts.put({
    _id,
    street: STREET._id,
    provider,
    nameSealed: sealed('name'),
    nameMasked: maskName(persona.name),
    phoneSealed: sealed('phone'),
    phoneMasked: maskPhone(persona.phone),
    accountId: `demo-${persona.username}`,
    invitedUntil: now,
    invitedBy: '',
    removed: false,
    createdAt: now,
  })
}

/** Names the contacts of the demonstration for the products of their institutions; once the register is there. */
export async function nameContacts(): Promise<void> {
  for (const persona of PERSONAS) {
    for (const { _id, provider } of PRODUCTS) {
      if (provider !== persona.contactOf) continue
      await collections.products.update({ _id }, { contactId: contactIdOf(persona) })
    }
  }
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
