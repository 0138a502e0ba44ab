import { ROLES, type Role } from '@contract/permissions'
import type { Referral } from '@contract/referral'
import type { Relation } from '@contract/workflow/workflow'
import { CASE_KINDS, type CaseKind, type CaseState, workflowOf } from '@contract/workflow/workflows'
import { type Actor, canRead, relationsOf } from '../../cloudfunctions/domain/actor'
import type { CaseDoc } from '../../cloudfunctions/domain/caseDoc'
import { readersOf } from '../../cloudfunctions/domain/caseKeys'
import { act, type Rules } from '../../cloudfunctions/domain/engine'
import { WorkCalendar } from '../../cloudfunctions/domain/workCalendar'

/** Where an official's office stands to a case. */
const PLACES = ['centre', 'pastCentre', 'lead', 'helper', 'other'] as const
type Place = (typeof PLACES)[number]

/** What each role is to a case, by where its office stands; what is not named is nothing. A role that is missing fails the test. */
const STANDING: Readonly<Record<Role, Partial<Record<Place, Relation>>>> = {
  handler: { lead: 'lead', helper: 'helper' },
  head: { centre: 'centre', lead: 'lead', helper: 'helper' },
  dispatcher: { centre: 'centre', lead: 'lead', helper: 'helper' },
  hotline: {},
  observer: {},
  agent: {},
  administrator: {},
  mediator: {},
  mediationLead: {},
}

/** The same for a dispute: the right of mediation alone counts. */
const STANDING_IN_DISPUTE: Readonly<Record<Role, Partial<Record<Place, Relation>>>> = {
  handler: {},
  head: {},
  dispatcher: {},
  hotline: {},
  observer: {},
  agent: {},
  administrator: {},
  mediator: {},
  mediationLead: { centre: 'centre', lead: 'lead' },
}

/** Roles that read the cases of their office. */
const READS: Readonly<Record<Role, boolean>> = {
  handler: true,
  head: true,
  dispatcher: true,
  hotline: true,
  observer: true,
  agent: false,
  administrator: false,
  mediator: false,
  mediationLead: false,
}

const NOW = Date.parse('2026-11-23T10:00:00+08:00')

const rules: Rules = {
  calendar: new WorkCalendar([{ year: 2026, off: [], work: [], source: '' }]),
  limits: {},
  superiorOf: () => 'o-superior',
  sentDown: () => undefined,
  placeAnew: ({ place }, address) => ({ place: { ...place, address } }),
  suggestAnew: () => ({ officeId: 'o-lead', voice: 'fallback', words: [] }),
}

const account = (accountId: string, change: Partial<Extract<Actor, { kind: 'account' }>> = {}): Actor => ({
  kind: 'account',
  accountId,
  nameMasked: '某*',
  memberships: [],
  enterpriseIds: [],
  ...change,
})

interface Position {
  name: string
  actor: Actor
  relations: readonly Relation[]
  reads: boolean
}

const official = (role: Role, place: Place, kind: CaseKind): Position => {
  const confidential = workflowOf(kind).confidential === true
  const relation = (confidential ? STANDING_IN_DISPUTE : STANDING)[role][place]
  return {
    name: `${role} of the ${place} office`,
    actor: account(`acc-${role}-${place}`, { memberships: [{ officeId: `o-${place}`, role }] }),
    relations: relation ? [relation] : [],
    reads: confidential ? relation !== undefined : place !== 'other' && READS[role],
  }
}

const resident = (name: string, actor: Actor, isReporter: boolean, kind: CaseKind): Position => ({
  name,
  actor,
  relations: isReporter ? (workflowOf(kind).confidential ? ['reporter', 'party'] : ['reporter']) : [],
  reads: isReporter,
})

/** Everybody who could stand to a case of one's own. */
const positionsOf = (kind: CaseKind): readonly Position[] => [
  resident('the reporter', account('acc-reporter'), true, kind),
  resident('somebody else', account('acc-stranger'), false, kind),
  resident('a member of another enterprise', account('acc-firm', { enterpriseIds: ['ent-other'] }), false, kind),
  { name: 'the scheduler', actor: { kind: 'system' }, relations: ['system'], reads: false },
  ...ROLES.flatMap((role) => PLACES.map((place) => official(role, place, kind))),
]

/** Everybody who could stand to the report of an enterprise: it is its members', and no longer its writer's. */
const ofEnterprise = (kind: CaseKind): readonly Position[] => [
  resident('a member of the enterprise', account('acc-clerk', { enterpriseIds: ['ent-own'] }), true, kind),
  resident('the writer, who has left the enterprise', account('acc-reporter'), false, kind),
  resident('a member of another enterprise', account('acc-firm', { enterpriseIds: ['ent-other'] }), false, kind),
]

/** Who has a dispute in hand, who is its other party, and who only could be: one who has left, one of another committee. */
const MEDIATING: readonly Position[] = [
  {
    name: 'its mediator',
    actor: account('acc-mediator', { memberships: [{ officeId: 'o-lead', role: 'mediator' }] }),
    relations: ['assignee'],
    reads: true,
  },
  { name: 'its mediator, who has left', actor: account('acc-mediator'), relations: [], reads: false },
  {
    name: 'its mediator, who went to another committee',
    actor: account('acc-mediator', { memberships: [{ officeId: 'o-other', role: 'mediator' }] }),
    relations: [],
    reads: false,
  },
  { name: 'the other party', actor: account('acc-party'), relations: ['party'], reads: true },
]
const IN_HAND: Partial<CaseDoc> = {
  assigneeId: 'acc-mediator',
  parties: [
    { _id: 'p1', applicant: true, nameMasked: '陈*', accountId: 'acc-reporter' },
    { _id: 'p2', applicant: false, nameMasked: '周*', accountId: 'acc-party' },
  ],
}

function aCase(kind: CaseKind, state: CaseState, change: Partial<CaseDoc> = {}): CaseDoc {
  const theCase: CaseDoc = {
    _id: 'case-1',
    kind,
    street: 'beiyuan',
    number: 'BY20261123-0001',
    type: 'help',
    title: '路灯不亮',
    text: '路灯不亮',
    place: { address: '' },
    source: 'web',
    reportedAt: NOW - 1000,
    createdAt: NOW - 1000,
    updatedAt: NOW - 1000,
    state,
    version: 3,
    open: true,
    waits: true,
    readers: [],
    links: [],
    centreId: 'o-centre',
    pastCentreIds: ['o-pastCentre'],
    leadOfficeId: 'o-lead',
    helperIds: ['o-helper'],
    urgency: 'normal',
    urgencyRank: 0,
    reporter: {
      accountId: 'acc-reporter',
      nameMasked: '陈*',
      phoneMasked: '139****1001',
      phoneVerified: true,
      nameHidden: false,
    },
    fileIds: [],
    dueAt: NOW + 86_400_000,
    dueProvisional: false,
    overdue: false,
    data: {},
    lastHash: '',
    ...change,
  }
  return { ...theCase, readers: readersOf(theCase) }
}

/** A need that is shared with the contact of one bank, while the enterprise has not answered about that of another. */
const SHARED = 1
const ASKED = 2
const referral = (order: number, contactId: string, standing: Referral['standing']): Referral => ({
  ...{ order, contactId, standing, at: NOW - 500, productId: `loan-${order}`, kind: 'loan', required: [] },
  until: NOW + 86_400_000,
})
const REFERRED = {
  referrals: [referral(SHARED, 'contact-shared', 'shared'), referral(ASKED, 'contact-asked', 'asked')],
  offers: [{ order: SHARED }],
}
const contact = (contactId: string) => account(`acc-${contactId}`, { contactId })

/** Contacts of banks open no case: what they are shown has its own page. */
const CONTACTS: readonly Position[] = [
  { name: 'the contact it is shared with', actor: contact('contact-shared'), relations: ['contact'], reads: false },
  { name: 'the contact it may be shared with', actor: contact('contact-asked'), relations: [], reads: false },
  { name: 'a contact of another bank', actor: contact('contact-other'), relations: [], reads: false },
]

/** A case on which an action fails for no reason but who acts and the state. */
function readyFor(kind: CaseKind, state: CaseState, actionName: string, change: Partial<CaseDoc> = {}): CaseDoc {
  const action = workflowOf(kind).actions[actionName]
  return aCase(kind, state, {
    ...change,
    mainId: 'case-main',
    parentId: action?.of === 'order' ? 'case-whole' : undefined,
    data: {
      ...(kind === 'enterpriseNeed' ? REFERRED : {}),
      ...(action?.needs ? { [action.needs]: { at: NOW - 500 } } : {}),
    },
  })
}

const asksFirst = (refers?: string): boolean => refers === 'share' || refers === 'decline'

function inputFor(kind: CaseKind, actionName: string): Record<string, unknown> {
  const action = workflowOf(kind).actions[actionName]
  return {
    ...(action?.leadField ? { [action.leadField]: 'o-next' } : {}),
    ...(action?.mainField ? { [action.mainField]: 'case-other' } : {}),
    ...(action?.onlyUnder ? { [action.onlyUnder]: 'case-main' } : {}),
    ...(action?.toWhen ? { [action.toWhen.field]: action.toWhen.below } : {}),
    ...(action?.splitField ? { [action.splitField]: [{ officeId: 'o-next', note: '' }] } : {}),
    ...(action?.refers || action?.chooses ? { order: asksFirst(action.refers) ? ASKED : SHARED } : {}),
    days: 1,
  }
}

const DENIALS = ['notAllowed', 'wrongState']

/** Takes every action in every state as every position and tells what differs from what must be. */
function differences(kind: CaseKind, positions: readonly Position[], change: Partial<CaseDoc> = {}): string[] {
  const { actions, states } = workflowOf(kind)
  const found: string[] = []
  for (const [name, action] of Object.entries(actions)) {
    for (const state of states as readonly CaseState[]) {
      const theCase = readyFor(kind, state, name, change)
      for (const { name: position, actor, relations } of positions) {
        const allowed =
          action.who.some((relation) => relations.includes(relation)) &&
          (!action.byHolder || relations.includes('lead'))
        const wanted = !allowed ? 'notAllowed' : action.from.includes(state) ? 'possible' : 'wrongState'
        const result = act(theCase, name, inputFor(kind, name), actor, NOW, rules)
        const got = result.ok || !DENIALS.includes(result.why) ? 'possible' : result.why
        if (got !== wanted) found.push(`${kind} ${name} in ${state} by ${position}: ${got}, not ${wanted}`)
      }
    }
  }
  return found
}

test.each(CASE_KINDS)('%s: every role has its place, and every position reads what it may and nothing else', (kind) => {
  expect(Object.keys(STANDING).sort()).toEqual([...ROLES].sort())
  const theCase = aCase(kind, 'accepted')
  for (const { name, actor, relations, reads } of positionsOf(kind)) {
    expect([name, relationsOf(actor, theCase), canRead(actor, theCase)]).toEqual([name, relations, reads])
  }
})

test('a dispute is read by its mediator and the other party once it is accepted, and by no former mediator', () => {
  const admitted = aCase('dispute', 'assigned', { ...IN_HAND, data: { admission: {} } })
  for (const { name, actor, relations, reads } of MEDIATING) {
    expect([name, relationsOf(actor, admitted), canRead(actor, admitted)]).toEqual([name, relations, reads])
  }
  const applied = aCase('dispute', 'applied', IN_HAND)
  expect(canRead(account('acc-party'), applied)).toBe(false)
})

test.each(CASE_KINDS)('%s: every action in every state by every role of every office and every person', (kind) => {
  expect(differences(kind, positionsOf(kind))).toEqual([])
})

test.each(CASE_KINDS)('%s: the same for the report of an enterprise, which is its members’', (kind) => {
  const change: Partial<CaseDoc> = { enterpriseId: 'ent-own', enterpriseName: '某公司' }
  const theCase = aCase(kind, 'accepted', change)
  for (const { name, actor, reads } of ofEnterprise(kind)) {
    expect([name, canRead(actor, theCase)]).toEqual([name, reads])
  }
  expect(differences(kind, ofEnterprise(kind), change)).toEqual([])
})

test('a need is acted on by the contact with whom it is shared, and by no other contact; none of them opens it', () => {
  const theCase = readyFor('enterpriseNeed', 'matched', 'contactedNeed')
  for (const { name, actor, relations, reads } of CONTACTS) {
    expect([name, relationsOf(actor, theCase), canRead(actor, theCase)]).toEqual([name, relations, reads])
  }
  expect(differences('enterpriseNeed', CONTACTS)).toEqual([])
})

test('while nobody leads it, the centre that holds a case gives it to one of its own people', () => {
  const theCase = readyFor('report', 'submitted', 'assign', { leadOfficeId: undefined })
  const dispatcher = official('dispatcher', 'centre', 'report')
  expect(act(theCase, 'assign', {}, dispatcher.actor, NOW, rules).ok).toBe(true)
})
