import { randomBytes } from 'node:crypto'
import type { Language } from '@contract/language'
import { type Membership, type Right, rightsOf } from '@contract/permissions'
import type { Actor } from '../domain/actor'
import { type Collections, collections } from './collections'
import type { Caller } from './identity'
import type { AccountDoc } from './peopleDocuments'
import { Refusal } from './refusal'
import { loadStreet, type Street } from './street'

/** What a use case works with. It imports no clock, no id, no database of its own. */
export interface Context {
  /** Milliseconds since 1970. */
  now: number
  caller: Caller
  language: Language
  requestId: string
  /** The caller's account; missing for a visitor and for the timer. */
  account?: AccountDoc
  collections: Collections
  newId(): string
  street(): Promise<Street>
}

type AccountActor = Extract<Actor, { kind: 'account' }>

/** A context whose caller is known to have an account: what every use case for members receives. */
export interface MemberContext extends Context {
  /** May be some seconds old: good for who somebody is and may, not for what they have just changed of their own. */
  account: AccountDoc
  actor: AccountActor
  /** The caller's account as it is now. */
  accountNow(): Promise<AccountDoc>
}

export const newId = (): string => randomBytes(16).toString('hex')

/** An id that sorts by the time it was made: cases with the same limit then stand in the order in which they came. */
export const newTimedId = (now: number): string => now.toString(16).padStart(12, '0') + randomBytes(10).toString('hex')

/** The context of a caller whose account is known, or of one who has none. */
export const makeContext = (
  caller: Caller,
  account: AccountDoc | undefined,
  now: number,
  requestId: string,
  language: Language,
): Context => ({ now, caller, language, requestId, account, collections, newId, street: () => loadStreet(now) })

/** Somebody as the rules of the cases look at them. */
export const actorOf = ({ _id, nameMasked, memberships, enterprises = [], contactId }: AccountDoc): AccountActor => ({
  kind: 'account',
  accountId: _id,
  nameMasked,
  memberships,
  enterpriseIds: enterprises.map(({ enterpriseId }) => enterpriseId),
  ...(contactId === undefined ? {} : { contactId }),
})

/** Narrows a context to that of a member; who has no account is told to register. */
export function asMember(context: Context): MemberContext {
  const { account } = context
  if (!account) throw new Refusal('NOT_REGISTERED', 'notRegistered')
  return {
    ...context,
    account,
    accountNow: async () => (await collections.accounts.get(account._id)) ?? account,
    actor: actorOf(account),
  }
}

export const hasRight = (memberships: readonly Membership[], right: Right): boolean =>
  rightsOf(memberships).includes(right)
