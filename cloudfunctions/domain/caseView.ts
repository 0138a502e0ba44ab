import type { KeptAnswer } from '@contract/answers'
import type { CaseRow, CaseView, EventView, Suggestion } from '@contract/caseView'
import type { UnitView } from '@contract/unit'
import { ordersOf } from '@contract/workflow/orders'
import { keepsSealed, type Relation } from '@contract/workflow/workflow'
import { workflowOf } from '@contract/workflow/workflows'
import type { CaseDoc, EventDoc, StoredSuggestion } from './caseDoc'
import { holderOf } from './caseKeys'
import type { DepartmentDuty } from './departmentDuty'
import { FIRST_DISPATCH } from './learning/routingTallies'
import { maskNumbers } from './masking'

/** Names of offices as a view shows them. */
export type OfficeNames = ReadonlyMap<string, { name: string; nameEn: string }>

/** What a whole view looks up of the street. */
export interface StreetNames {
  offices: OfficeNames
  units: ReadonlyMap<string, Omit<UnitView, 'unitId'>>
}

/** What of a case a line of a list is made from, and what decides who may read it and where the next page begins. */
export const ROW_FIELDS = [
  '_id',
  'kind',
  'number',
  'type',
  'title',
  'state',
  'version',
  'parentId',
  'source',
  'categoryId',
  'place',
  'leadOfficeId',
  'suggestion',
  'createdAt',
  'updatedAt',
  'urgency',
  'urgencyRank',
  'dueAt',
  'dueProvisional',
  'overdue',
  'reporter',
  'enterpriseName',
  'behalf',
  'parties',
  'data',
  'assigneeId',
  'assigneeName',
  'objectBy',
  'readers',
] as const satisfies ReadonlyArray<keyof CaseDoc>

/** A case as a list reads it. */
export type RowDoc = Pick<CaseDoc, (typeof ROW_FIELDS)[number]>

/**
 * One line of a list. Who has it in hand is a matter of the officials. What is not there is named all the same, as undefined: an
 * object that always has the same fields is made in a fraction of the time.
 */
export function caseRow(theCase: RowDoc, offices: OfficeNames, isOfficial: boolean): CaseRow {
  const lead = theCase.leadOfficeId ? offices.get(theCase.leadOfficeId) : undefined
  const official = isOfficial ? theCase : undefined
  return {
    _id: theCase._id,
    kind: theCase.kind,
    number: theCase.number,
    type: theCase.type,
    title: maskNumbers(theCase.title),
    state: theCase.state,
    version: theCase.version,
    parentId: official?.parentId,
    source: theCase.source,
    categoryId: theCase.categoryId,
    communityId: theCase.place.communityId,
    leadOfficeId: theCase.leadOfficeId,
    leadOfficeName: lead?.name,
    leadOfficeNameEn: lead?.nameEn,
    untold: official?.data.untold ? true : undefined,
    address: official && maskNumbers(official.place.address),
    assigneeId: official?.assigneeId,
    assigneeName: official?.assigneeName,
    objectBy: official?.objectBy,
    suggested: official?.suggestion && !lead ? suggestedOf(official.suggestion, offices) : undefined,
    createdAt: theCase.createdAt,
    updatedAt: theCase.updatedAt,
    urgency: theCase.urgency,
    dueAt: theCase.dueAt,
    dueProvisional: theCase.dueProvisional,
    overdue: theCase.overdue,
    enterpriseName: theCase.reporter.nameHidden ? undefined : theCase.enterpriseName,
    behalfAs: theCase.behalf?.as,
    partyNames: theCase.parties?.map(({ nameMasked }) => nameMasked),
    reopened: typeof theCase.data.reopened === 'number' ? theCase.data.reopened : undefined,
    asked: theCase.state === 'waiting' && theCase.data.question ? true : undefined,
  }
}

/** Who looks: officials see internal steps, a reporter who hid the name keeps it hidden from everybody else. */
export interface Viewer {
  relations: readonly Relation[]
  isOfficial: boolean
  accountId: string
}

/** Steps of a case in order, and before which version there are more. */
export interface Steps {
  events: readonly EventDoc[]
  earlier?: number
}

/** What else is told with a case: `confirmed`, how many dispatches have stood by now. */
type Around = Pick<CaseView, 'enterprise' | 'main' | 'matter'> & { duty?: DepartmentDuty; confirmed?: number }

/** A case with its events, as this viewer may see it. */
export function caseView(
  theCase: CaseDoc,
  { events, earlier }: Steps,
  viewer: Viewer,
  { offices, units }: StreetNames,
  { enterprise, main, matter, duty, confirmed }: Around = {},
): CaseView {
  const isReporter = viewer.relations.includes('reporter')
  const hidden = theCase.reporter.nameHidden && !isReporter
  const { accountId: _, ...reporter } = theCase.reporter
  return {
    ...caseRow(theCase, offices, viewer.isOfficial),
    // Who wrote it may read it whole; an official does so by `cases.contact`, which is recorded.
    text: isReporter ? theCase.text : maskNumbers(theCase.text),
    place: theCase.place,
    unit: unitView(theCase.place.unitId, units),
    reportedAt: theCase.reportedAt,
    reporter: {
      name: hidden ? '' : reporter.nameMasked,
      phone: hidden ? '' : reporter.phoneMasked,
      phoneVerified: reporter.phoneVerified,
      nameHidden: reporter.nameHidden,
      anonymous: reporter.anonymous === true,
    },
    enterprise: hidden ? undefined : enterprise,
    behalf: theCase.behalf && behalfView(theCase, theCase.behalf, hidden),
    fileIds: theCase.fileIds,
    suggestion:
      viewer.isOfficial && theCase.suggestion
        ? suggestionView(asOfNow(theCase.suggestion, confirmed), { offices, units })
        : undefined,
    matter: viewer.isOfficial ? matter : undefined,
    duty: viewer.isOfficial && duty ? dutyView(duty, offices) : undefined,
    centreId: viewer.isOfficial ? theCase.centreId : undefined,
    holderId: viewer.isOfficial ? holderOf(theCase) : undefined,
    helpers: theCase.helperIds.map((officeId) => named({ officeId }, offices)),
    relations: [...viewer.relations],
    main,
    data: withoutNumbers(viewer.isOfficial ? theCase.data : publicData(theCase), isReporter),
    events: stepViews(events, theCase, viewer, offices),
    earlier,
  }
}

/** Those of the steps of a case that this viewer may know of. */
export const stepViews = (
  events: readonly EventDoc[],
  { reporter }: CaseDoc,
  viewer: Viewer,
  offices: OfficeNames,
): EventView[] => events.flatMap((event) => eventView(event, reporter.nameHidden, viewer, offices) ?? [])

function dutyView({ matters, officeId }: DepartmentDuty, offices: OfficeNames): CaseView['duty'] {
  const { name = '', nameEn = '' } = offices.get(officeId) ?? {}
  return { matters, officeName: name, officeNameEn: nameEn }
}

function behalfView(theCase: CaseDoc, behalf: NonNullable<CaseDoc['behalf']>, hidden: boolean): CaseView['behalf'] {
  const { as, relation, nameMasked, phoneMasked } = behalf
  return {
    as,
    relation,
    name: hidden ? '' : nameMasked,
    phone: hidden ? '' : phoneMasked,
    // Nobody reads the answer on a phone of their own: it must be told to them.
    byPhone: as === 'staff' && theCase.reporter.accountId === undefined,
  }
}

/** Numbers that a person wrote into an answer, or before a correction, are masked as those in the text are. */
function withoutNumbers(data: Record<string, unknown>, whole: boolean): Record<string, unknown> {
  if (whole) return data
  const masked = { ...data }
  if (Array.isArray(data.answers)) masked.answers = (data.answers as KeptAnswer[]).map(maskedAnswer)
  if (data.original) {
    const { text, address } = data.original as { text: string; address: string }
    masked.original = { text: maskNumbers(text), address: maskNumbers(address) }
  }
  return masked
}

const maskedAnswer = (answer: KeptAnswer): KeptAnswer =>
  typeof answer.value === 'string' ? { ...answer, value: maskNumbers(answer.value) } : answer

/** What the person may know of what actions keep: nothing that only officials are meant to read. */
function publicData(theCase: CaseDoc): Record<string, unknown> {
  const kept = Object.values(workflowOf(theCase.kind).actions)
  const ofNotes = kept
    .filter((action) => action.note === 'internal')
    .flatMap(({ keeps, lists, perParty }) => [keeps, lists, perParty?.name].flatMap((name) => name ?? []))
  const internal = [...ofNotes, FIRST_DISPATCH]
  const shown = Object.entries(theCase.data).filter(([name]) => !internal.includes(name))
  const orders = ordersOf(theCase.data).map(({ caseId, number, officeId, state }) => ({
    caseId,
    number,
    officeId,
    state,
  }))
  return { ...Object.fromEntries(shown), ...(orders.length > 0 ? { orders } : {}) }
}

function suggestedOf(
  { officeId, helperIds, voice, confidence }: NonNullable<CaseDoc['suggestion']>,
  offices: OfficeNames,
): CaseRow['suggested'] {
  const office = offices.get(officeId)
  return (
    office && {
      officeId,
      officeName: office.name,
      officeNameEn: office.nameEn,
      voice,
      confidence,
      ...(helperIds ? { helperIds } : {}),
    }
  )
}

/** What is said of an office, with its names. */
function named<T extends { officeId: string }>(said: T, offices: OfficeNames) {
  const { name = '', nameEn = '' } = offices.get(said.officeId) ?? {}
  return { ...said, officeName: name, officeNameEn: nameEn }
}

/** A proposal from before there was enough to learn from tells how much there is now. */
const asOfNow = (suggestion: StoredSuggestion, confirmed = suggestion.confirmed): StoredSuggestion =>
  suggestion.confirmed === undefined ? suggestion : { ...suggestion, confirmed }

/** A proposed office with the names of what it speaks of. */
export function suggestionView(
  { helperIds = [], ...suggestion }: NonNullable<CaseDoc['suggestion']>,
  { offices, units }: Pick<StreetNames, 'offices' | 'units'>,
): Suggestion {
  const office = offices.get(suggestion.officeId)
  const unit = suggestion.unitId ? units.get(suggestion.unitId) : undefined
  return {
    ...suggestion,
    helpers: helperIds.map((officeId) => named({ officeId }, offices)),
    others: (suggestion.others ?? []).map((other) => named(other, offices)),
    officeName: office?.name ?? '',
    officeNameEn: office?.nameEn ?? '',
    ...(unit ? { unitName: unit.name, unitNameEn: unit.nameEn } : {}),
  }
}

/** The block of a case: whom to ask there is no secret, so whoever reads the case reads it. */
function unitView(unitId: string | undefined, units: StreetNames['units']): UnitView | undefined {
  const unit = unitId === undefined ? undefined : units.get(unitId)
  if (!unit || unitId === undefined) return undefined
  const { name, nameEn, level, person } = unit
  return { unitId, name, nameEn, level, person: { name: person.name, phone: person.phone } }
}

/** One step of a timeline, or nothing when the viewer may not know of it. */
export function eventView(
  event: EventDoc,
  nameHidden: boolean,
  viewer: Viewer,
  offices: OfficeNames,
): EventView | undefined {
  const action = workflowOf(event.kind).actions[event.action]
  const internalNote = action?.note === 'internal'
  const told = !action || !internalNote || action.tells.includes('reporter')
  if (!viewer.isOfficial && !told) return undefined
  const office = event.by.officeId ? offices.get(event.by.officeId) : undefined
  const byReporter = event.by.relation === 'reporter'
  const showName = byReporter ? !nameHidden || viewer.relations.includes('reporter') : viewer.isOfficial
  const showNote = viewer.isOfficial || !internalNote
  return {
    _id: event._id,
    caseId: event.caseId,
    version: event.version,
    action: event.action,
    from: event.from,
    to: event.to,
    at: event.at,
    by: {
      relation: event.by.relation,
      officeName: office?.name,
      officeNameEn: office?.nameEn,
      name: showName ? event.by.nameMasked : undefined,
      isMe: event.by.accountId === viewer.accountId,
    },
    // What is sealed is opened by whoever shows the case to those who may read it.
    note:
      showNote && !keepsSealed(workflowOf(event.kind)) && event.note !== undefined
        ? maskNumbers(event.note)
        : undefined,
    fileIds: event.fileIds,
    internal: !told,
    noteInternal: internalNote,
    facts: namedFacts(event.facts, offices),
  }
}

/** Facts with the name beside the id of an office, so that a page needs no second question. */
function namedFacts(facts: EventDoc['facts'], offices: OfficeNames): EventDoc['facts'] {
  const office = typeof facts.officeId === 'string' ? offices.get(facts.officeId) : undefined
  return office ? { ...facts, officeName: office.name, officeNameEn: office.nameEn } : facts
}
