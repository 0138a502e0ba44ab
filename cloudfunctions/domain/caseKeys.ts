import { type KeptFor, lastYear } from '@contract/mediationFile'
import { referralsOf } from '@contract/referral'
import type { Relation } from '@contract/workflow/workflow'
import { workflowOf } from '@contract/workflow/workflows'
import { mediationKey, mediatorKey, officeKey, partyKeys, personKey, reporterKeys } from './actor'
import type { CaseDoc } from './caseDoc'

/** Who finds a case: its reporter, the centre that answers for it, the offices that lead it and help, whoever has it in hand. */
export function readersOf(theCase: CaseDoc): string[] {
  if (workflowOf(theCase.kind).confidential) return confidants(theCase)
  return [
    ...new Set([
      ...reporterKeys(theCase),
      officeKey(theCase.centreId),
      ...(theCase.leadOfficeId ? [officeKey(theCase.leadOfficeId)] : []),
      ...theCase.helperIds.map(officeKey),
      ...(theCase.pastCentreIds ?? []).map(officeKey),
      ...(theCase.assigneeId ? [personKey(theCase.assigneeId)] : []),
    ]),
  ]
}

/** Who reads a confidential case: the parties, whoever leads the committee, the centre's right of mediation, the mediator. */
function confidants(theCase: CaseDoc): string[] {
  const { centreId, leadOfficeId, assigneeId } = theCase
  return [
    ...new Set([
      ...partyKeys(theCase),
      mediationKey(centreId),
      ...(leadOfficeId ? [mediationKey(leadOfficeId)] : []),
      ...(assigneeId && leadOfficeId ? [personKey(assigneeId), mediatorKey(leadOfficeId, assigneeId)] : []),
    ]),
  ]
}

/** The office in whose hands a case is: the centre until it is sent to another. */
export const holderOf = ({ leadOfficeId, centreId }: Pick<CaseDoc, 'leadOfficeId' | 'centreId'>): string =>
  leadOfficeId ?? centreId

/** How cases are found by what they stand in relation to; each is a key of the one index over `links`. */
export const linkTo = {
  /** Cases that this account reported. */
  by: (accountId: string): string => `by:${accountId}`,
  /** Cases that were reported as this enterprise. */
  for: (enterpriseId: string): string => `for:${enterpriseId}`,
  /** The case with this number. */
  number: (number: string): string => `no:${number}`,
  /** Cases merged under this one. */
  main: (caseId: string): string => `main:${caseId}`,
  /** Cases that this one was split into. */
  parent: (caseId: string): string => `parent:${caseId}`,
  /** Cases whose limit runs into a year that is not entered. */
  provisional: (year: number): string => `provisional:${year}`,
  /** Cases whose reporter must be told by phone, under each office that can do it. */
  untold: (officeId: string): string => `untold:${officeId}`,
  /** Disputes that are called out to this on-call team. */
  call: ({ officeId }: { officeId: string }): string => `call:${officeId}`,
  /** Disputes of which a party has no account yet, by the look-up value of its phone. */
  party: (phoneHash: string): string => `party:${phoneHash}`,
  /** Files of disputes that this office keeps until the end of a year (保管期限). */
  kept: (officeId: string, year: number): string => `kept:${officeId}:${year}`,
  /** Needs that were shared with this contact of a bank, now or once. */
  referred: (contactId: string): string => `referred:${contactId}`,
  /** Cases in which this centre must decide something. */
  decide: (centreId: string): string => `decide:${centreId}`,
}

/** What a case is linked to. Computed on every write, so that a link is never older than the field that it comes from. */
export function linksOf(theCase: CaseDoc): string[] {
  const { number, enterpriseId, mainId, parentId, reporter } = theCase
  return [
    linkTo.number(number),
    // What else somebody reported would tell who they are.
    ...(reporter.accountId && !reporter.anonymous ? [linkTo.by(reporter.accountId)] : []),
    ...(enterpriseId ? [linkTo.for(enterpriseId)] : []),
    ...(mainId ? [linkTo.main(mainId)] : []),
    ...(parentId ? [linkTo.parent(parentId)] : []),
    ...provisionalYears(theCase).map(linkTo.provisional),
    ...(theCase.data.untold ? [...new Set([theCase.centreId, holderOf(theCase)])].map(linkTo.untold) : []),
    ...(theCase.data.call ? [linkTo.call(theCase.data.call as { officeId: string })] : []),
    ...(theCase.parties ?? []).flatMap(({ accountId, phoneHash }) =>
      accountId === undefined && phoneHash !== undefined ? linkTo.party(phoneHash) : [],
    ),
    ...keptLinks(theCase),
    ...sharedWith(theCase).map(linkTo.referred),
    ...(isAsked(theCase) ? [linkTo.decide(theCase.centreId)] : []),
  ]
}

/** An archived file is kept by its committee, and found by the mediation centre as well. */
function keptLinks(theCase: CaseDoc): string[] {
  const { keptFor, at } = (theCase.data.fileNote ?? {}) as { keptFor?: KeptFor; at?: number }
  const year = keptFor === undefined || at === undefined ? undefined : lastYear(keptFor, at)
  if (year === undefined) return []
  return [...new Set([theCase.centreId, holderOf(theCase)])].map((officeId) => linkTo.kept(officeId, year))
}

/** The contacts with whom a need is or was shared; nobody is told of what an enterprise never agreed to. */
const sharedWith = ({ data }: CaseDoc): string[] => [
  ...new Set(referralsOf(data).flatMap(({ contactId, sharedAt }) => (sharedAt === undefined ? [] : contactId))),
]

/** The years that are not entered and that a limit of the case, or a deadline of a step, runs into. */
export const provisionalYears = ({ provisionalYear, stepLimits = [] }: CaseDoc): number[] => [
  ...new Set([provisionalYear, ...stepLimits.map(({ year }) => year)].flatMap((year) => year ?? [])),
]

/** Whether a request of the office, or a low rating, waits for a decision of the centre. */
function isAsked({ state, data }: CaseDoc): boolean {
  if (state === 'returning' || state === 'reviewing') return true
  return state === 'accepted' && (data.pauseRequest !== undefined || data.extensionRequest !== undefined)
}

/** The keys of those who stand to a case in a relation: whose inboxes a step is told to. */
export function keysOfRelation(
  relation: Relation,
  theCase: CaseDoc,
  superiorOf: (officeId: string) => string | undefined,
): string[] {
  const { leadOfficeId } = theCase
  const keyOf = workflowOf(theCase.kind).confidential ? mediationKey : officeKey
  const offices = (ids: ReadonlyArray<string | undefined>): string[] => ids.flatMap((id) => (id ? [keyOf(id)] : []))
  switch (relation) {
    case 'reporter':
      return reporterKeys(theCase)
    case 'centre':
      return offices([theCase.centreId])
    case 'lead':
      return offices([leadOfficeId])
    case 'helper':
      return offices(theCase.helperIds)
    case 'superior':
      return offices([leadOfficeId && superiorOf(leadOfficeId)])
    case 'assignee':
      return theCase.assigneeId ? [personKey(theCase.assigneeId)] : []
    case 'party':
      return partyKeys(theCase)
    // Whom it is called out to is shown it for as long as it waits, and not in an inbox.
    case 'onCall':
    // A bank's contact has no inbox here: WeChat tells the one whom a step concerns.
    case 'contact':
    case 'system':
      return []
  }
}
