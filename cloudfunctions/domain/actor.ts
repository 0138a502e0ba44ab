import { type Membership, officesOf, ROLE_POWERS, worksInOffice } from '@contract/permissions'
import type { Relation } from '@contract/workflow/workflow'
import type { CaseDoc } from './caseDoc'

/** Somebody with an account, or the scheduler. */
export type Actor =
  | {
      kind: 'account'
      accountId: string
      nameMasked: string
      memberships: readonly Membership[]
      /** Enterprises in whose name they act. */
      enterpriseIds: readonly string[]
    }
  | { kind: 'system' }

export const accountKey = (accountId: string): string => `a:${accountId}`
export const officeKey = (officeId: string): string => `o:${officeId}`
export const enterpriseKey = (enterpriseId: string): string => `e:${enterpriseId}`

/** Of the official to whom a case is given. It finds cases and messages; the right to read comes from the office alone. */
export const personKey = (accountId: string): string => `p:${accountId}`

/** Every key that an actor holds, and under which an inbox is read. */
export function keysOf(actor: Actor): string[] {
  if (actor.kind === 'system' || !actor.memberships.some(worksInOffice)) return readingKeysOf(actor)
  return [...readingKeysOf(actor), personKey(actor.accountId)]
}

/** A case may be read when one of these is among its readers: who leaves an office leaves its cases. */
function readingKeysOf(actor: Actor): string[] {
  if (actor.kind === 'system') return []
  return [
    accountKey(actor.accountId),
    ...officesOf(actor.memberships).map(officeKey),
    ...actor.enterpriseIds.map(enterpriseKey),
  ]
}

export const canRead = (actor: Actor, theCase: Pick<CaseDoc, 'readers'>): boolean =>
  readingKeysOf(actor).some((key) => theCase.readers.includes(key))

type Reported = Pick<CaseDoc, 'reporter' | 'enterpriseId' | 'concernedId'>

/**
 * The keys of those whose report it is. A report of an enterprise belongs to whoever is in it now, not to the person who
 * wrote it: who leaves takes nothing along.
 */
export function reporterKeys({ reporter, enterpriseId, concernedId }: Reported): string[] {
  if (enterpriseId) return [enterpriseKey(enterpriseId)]
  return [...new Set([reporter.accountId, concernedId])].flatMap((id) => (id ? [accountKey(id)] : []))
}

/** How an actor stands to a case; what they may do follows from it and the workflow table alone. */
export function relationsOf(
  actor: Actor,
  theCase: Reported & Pick<CaseDoc, 'centreId' | 'leadOfficeId' | 'helperIds'>,
): Relation[] {
  if (actor.kind === 'system') return ['system']
  const relations: Relation[] = []
  const keys = keysOf(actor)
  if (reporterKeys(theCase).some((key) => keys.includes(key))) relations.push('reporter')
  const holds = (officeId: string | undefined, power: 'actsAsCentre' | 'actsAsLead'): boolean =>
    actor.memberships.some((membership) => membership.officeId === officeId && ROLE_POWERS[membership.role][power])
  if (holds(theCase.centreId, 'actsAsCentre')) relations.push('centre')
  if (theCase.leadOfficeId !== undefined && holds(theCase.leadOfficeId, 'actsAsLead')) relations.push('lead')
  if (theCase.helperIds.some((officeId) => holds(officeId, 'actsAsLead'))) relations.push('helper')
  return relations
}
