import { isStaff, type Membership, officesOf, ROLE_POWERS } from '@contract/permissions'
import { referralsOf } from '@contract/referral'
import type { Relation } from '@contract/workflow/workflow'
import { type ActionSubject, workflowOf } from '@contract/workflow/workflows'
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
      /** As whom of a bank or a guarantor they act. */
      contactId?: string
    }
  | { kind: 'system' }

export const accountKey = (accountId: string): string => `a:${accountId}`
export const officeKey = (officeId: string): string => `o:${officeId}`
export const enterpriseKey = (enterpriseId: string): string => `e:${enterpriseId}`

/** Of the official to whom a case is given. It finds cases and messages; the right to read comes from the office alone. */
export const personKey = (accountId: string): string => `p:${accountId}`

/** Of a contact of a bank or a guarantor: finds who is told, and opens no case. */
export const contactKey = (contactId: string): string => `c:${contactId}`

/** Of whoever leads mediation in an office: it opens the office's disputes. */
export const mediationKey = (officeId: string): string => `m:${officeId}`
/** Of a mediator as a member of an office: who leaves it leaves the disputes. */
export const mediatorKey = (officeId: string, accountId: string): string => `m:${officeId}/${accountId}`

/** Every key that an actor holds, and under which an inbox is read. */
export function keysOf(actor: Actor): string[] {
  if (actor.kind === 'system' || !actor.memberships.some(isStaff)) return readingKeysOf(actor)
  return [...readingKeysOf(actor), personKey(actor.accountId)]
}

/** A case may be read when one of these is among its readers: who leaves an office leaves its cases. */
function readingKeysOf(actor: Actor): string[] {
  if (actor.kind === 'system') return []
  return [
    accountKey(actor.accountId),
    ...officesOf(actor.memberships).map(officeKey),
    ...mediationKeysOf(actor),
    ...actor.enterpriseIds.map(enterpriseKey),
  ]
}

const mediationKeysOf = ({ memberships, accountId }: Extract<Actor, { kind: 'account' }>): string[] =>
  memberships.flatMap(({ officeId, role }) => [
    ...(ROLE_POWERS[role].leadsMediation ? [mediationKey(officeId)] : []),
    ...(ROLE_POWERS[role].mediates ? [mediatorKey(officeId, accountId)] : []),
  ])

/** Whether somebody reads a case as an official, and not only because it is their own. */
export const readsAsOfficial = (actor: Actor, { readers }: Pick<CaseDoc, 'readers'>): boolean =>
  actor.kind === 'account' &&
  [...officesOf(actor.memberships).map(officeKey), ...mediationKeysOf(actor)].some((key) => readers.includes(key))

/** Tells of many cases which ones somebody may read. */
export function readerOf(actor: Actor): (theCase: Pick<CaseDoc, 'readers'>) => boolean {
  const keys = readingKeysOf(actor)
  return ({ readers }) => keys.some((key) => readers.includes(key))
}

export const canRead = (actor: Actor, theCase: Pick<CaseDoc, 'readers'>): boolean => readerOf(actor)(theCase)

type Reported = Pick<CaseDoc, 'reporter' | 'enterpriseId' | 'concernedId'>

/**
 * The keys of those whose report it is. A report of an enterprise belongs to whoever is in it now, not to the person who
 * wrote it: who leaves takes nothing along.
 */
export function reporterKeys({ reporter, enterpriseId, concernedId }: Reported): string[] {
  if (enterpriseId) return [enterpriseKey(enterpriseId)]
  return [...new Set([reporter.accountId, concernedId])].flatMap((id) => (id ? [accountKey(id)] : []))
}

/** The accounts of the parties. The others hear of a dispute once it has been accepted, and not of one that never is. */
export const partyAccounts = ({ parties = [], data }: Pick<CaseDoc, 'parties' | 'data'>): string[] =>
  parties.flatMap(({ accountId, applicant }) =>
    accountId && (applicant || data.admission !== undefined) ? accountId : [],
  )

/** The keys of those between whom a dispute is. */
export const partyKeys = (theCase: Reported & Pick<CaseDoc, 'parties' | 'data'>): string[] => [
  ...new Set([...reporterKeys(theCase), ...partyAccounts(theCase).map(accountKey)]),
]

/** Which of the parties somebody is. */
export const partyOf = (actor: Actor, { parties = [] }: Pick<CaseDoc, 'parties'>): string | undefined =>
  actor.kind === 'system' ? undefined : parties.find(({ accountId }) => accountId === actor.accountId)?._id

/** A case as the rules of a table look at it for somebody: which of the parties they are goes along. */
export function subjectFor(actor: Actor, theCase: CaseDoc): ActionSubject {
  const { parties } = theCase
  if (!parties) return theCase
  const own = partyOf(actor, theCase)
  return { ...theCase, parties: parties.map(({ _id }) => ({ _id, isMe: _id === own })) }
}

type Disputed = Pick<CaseDoc, 'kind' | 'parties' | 'data' | 'assigneeId' | 'state'>

/** How an actor stands to a confidential case: an office's right of mediation counts, not its other work. */
function relationsToDispute(
  actor: Extract<Actor, { kind: 'account' }>,
  theCase: Reported & Disputed & Pick<CaseDoc, 'centreId' | 'leadOfficeId'>,
): Relation[] {
  const keys = keysOf(actor)
  const isOne = (own: readonly string[]): boolean => own.some((key) => keys.includes(key))
  const { centreId, leadOfficeId, assigneeId, data } = theCase
  const called = (data.call as { officeId?: string } | undefined)?.officeId
  const mediatesIn = (officeId: string | undefined): boolean =>
    officeId !== undefined && keys.includes(mediatorKey(officeId, actor.accountId))
  return [
    ...(isOne(reporterKeys(theCase)) ? (['reporter'] as const) : []),
    ...(keys.includes(mediationKey(centreId)) ? (['centre'] as const) : []),
    ...(leadOfficeId && keys.includes(mediationKey(leadOfficeId)) ? (['lead'] as const) : []),
    ...(assigneeId === actor.accountId && mediatesIn(leadOfficeId) ? (['assignee'] as const) : []),
    ...(isOne(partyKeys(theCase)) ? (['party'] as const) : []),
    // A party does not mediate in its own dispute.
    ...(mediatesIn(called) && !isOne(partyKeys(theCase)) ? (['onCall'] as const) : []),
  ]
}

/** Whether the enterprise agreed to share its need with this contact of a bank; for how long is judged with the step. */
const isSharedWith = ({ data }: Pick<CaseDoc, 'data'>, contactId: string | undefined): boolean =>
  contactId !== undefined &&
  referralsOf(data).some((referral) => referral.contactId === contactId && referral.standing === 'shared')

/** How an actor stands to a case; what they may do follows from it and the workflow table alone. */
export function relationsOf(
  actor: Actor,
  theCase: Reported & Disputed & Pick<CaseDoc, 'centreId' | 'leadOfficeId' | 'helperIds'>,
): Relation[] {
  if (actor.kind === 'system') return ['system']
  if (workflowOf(theCase.kind).confidential) return relationsToDispute(actor, theCase)
  const relations: Relation[] = []
  const keys = keysOf(actor)
  if (reporterKeys(theCase).some((key) => keys.includes(key))) relations.push('reporter')
  const holds = (officeId: string | undefined, power: 'actsAsCentre' | 'actsAsLead'): boolean =>
    actor.memberships.some((membership) => membership.officeId === officeId && ROLE_POWERS[membership.role][power])
  if (holds(theCase.centreId, 'actsAsCentre')) relations.push('centre')
  if (theCase.leadOfficeId !== undefined && holds(theCase.leadOfficeId, 'actsAsLead')) relations.push('lead')
  if (theCase.helperIds.some((officeId) => holds(officeId, 'actsAsLead'))) relations.push('helper')
  if (isSharedWith(theCase, actor.contactId)) relations.push('contact')
  return relations
}
