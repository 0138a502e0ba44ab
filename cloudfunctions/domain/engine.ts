import type { Action, Relation, Workflow } from '@contract/workflow/workflow'
import { type CaseState, type Impossible, whyImpossible, workflowOf } from '@contract/workflow/workflows'
import { type Actor, accountKey, officeKey, relationsOf } from './actor'
import type { CaseDoc, Effect, EventDoc } from './caseDoc'
import { deadlineOf, type Limit } from './deadlines'
import { hashEvent } from './eventHash'
import { DAY, dayOf, isoDate } from './localTime'
import type { WorkCalendar } from './workCalendar'

/** The settings of a street that steps are measured by. */
export interface Rules {
  calendar: WorkCalendar
  /** How long the command centre may take to dispatch. */
  deskLimit: Limit
  handlingLimits: Readonly<Record<string, Limit>>
  /** Days in which the reporter may confirm an answer before it is closed as accepted by default (默认). */
  confirmationDays: number
}

/** A new case before the engine has given it state, limit, readers and its first event. */
export type CaseDraft = Pick<
  CaseDoc,
  | '_id'
  | 'kind'
  | 'street'
  | 'number'
  | 'type'
  | 'title'
  | 'text'
  | 'place'
  | 'source'
  | 'reportedAt'
  | 'centreId'
  | 'reporter'
  | 'callerSealed'
  | 'fileIds'
  | 'suggestion'
>

export interface Step {
  next: CaseDoc
  event: EventDoc
  effects: Effect[]
}

export type StepResult = ({ ok: true } & Step) | { ok: false; why: Impossible }

/** Opens a case: its first state, the time in which it must be dispatched, and the event that tells of it. */
export function open(draft: CaseDraft, actor: Actor, now: number, rules: Rules): Step {
  const workflow = workflowOf(draft.kind)
  const state = workflow.initial as CaseState
  const { dueAt, provisional } = deadlineOf(rules.calendar, now, rules.deskLimit)
  const opened: CaseDoc = {
    ...draft,
    state,
    version: 1,
    open: true,
    readers: [],
    createdAt: now,
    updatedAt: now,
    dueAt,
    dueProvisional: provisional,
    overdue: false,
    nextAt: dueAt,
    data: {},
    lastHash: '',
  }
  const byReporter = actor.kind === 'account' && draft.reporter.accountId === actor.accountId
  const relation: Relation = byReporter ? 'reporter' : 'centre'
  return finish(
    opened,
    {
      action: 'submit',
      to: state,
      by: signature(actor, relation, opened),
      fileIds: draft.fileIds,
      facts: {},
      tells: [officeKey(draft.centreId)],
    },
    now,
  )
}

/** Takes one action on one case, or says why it cannot be taken. Pure: time and settings come in as arguments. */
export function act(
  theCase: CaseDoc,
  actionName: string,
  input: Readonly<Record<string, unknown>>,
  actor: Actor,
  now: number,
  rules: Rules,
): StepResult {
  const relations = relationsOf(actor, theCase)
  const why = whyImpossible(theCase, actionName, relations)
  if (why) return { ok: false, why }
  const workflow = workflowOf(theCase.kind)
  const action = workflow.actions[actionName] as Action<CaseState>
  const relation = action.who.find((candidate) => relations.includes(candidate)) as Relation
  const to = action.to === 'same' ? theCase.state : action.to

  const next: CaseDoc = {
    ...theCase,
    state: to,
    version: theCase.version + 1,
    open: !workflow.closed.includes(to),
    updatedAt: now,
    data: nextData(theCase, action, input, now),
    ...(action.leadField ? { leadOfficeId: String(input[action.leadField]) } : {}),
    ...limitAfter(theCase, action, now, rules),
  }
  const mine = ownKeys(actor, relation, next)
  const by = signature(actor, relation, theCase)
  const step = finish(
    next,
    {
      action: actionName,
      from: theCase.state,
      to,
      by,
      note: typeof input.note === 'string' && input.note !== '' ? input.note : undefined,
      fileIds: Array.isArray(input.fileIds) ? (input.fileIds as string[]) : [],
      facts: factsOf(input),
      tells: action.tells.flatMap((listener) => keyOf(listener, next)).filter((key) => !mine.includes(key)),
    },
    now,
  )
  return { ok: true, ...step }
}

/** The system's action for a case whose `nextAt` has come; `undefined` when its state waits for nobody. */
export const timeoutAction = (theCase: Pick<CaseDoc, 'kind' | 'state'>): string | undefined =>
  (workflowOf(theCase.kind) as Workflow).timeouts[theCase.state]

function finish(
  next: CaseDoc,
  told: Pick<EventDoc, 'action' | 'from' | 'to' | 'by' | 'note' | 'fileIds' | 'facts' | 'tells'>,
  now: number,
): Step {
  const unhashed: Omit<EventDoc, 'hash'> = {
    _id: `${next._id}:${next.version}`,
    caseId: next._id,
    kind: next.kind,
    version: next.version,
    at: now,
    ...told,
    previousHash: next.lastHash,
  }
  const event: EventDoc = { ...unhashed, hash: hashEvent(unhashed) }
  const effects: Effect[] = told.from === told.to ? [] : [{ kind: 'count', day: isoDate(dayOf(now)), name: told.to }]
  return { next: { ...next, readers: readersOf(next), lastHash: event.hash }, event, effects }
}

/** Everybody who may read a case: its reporter, the centre that answers for it, the office that leads it. */
function readersOf(theCase: CaseDoc): string[] {
  const { accountId } = theCase.reporter
  return [
    ...new Set([
      ...(accountId ? [accountKey(accountId)] : []),
      officeKey(theCase.centreId),
      ...(theCase.leadOfficeId ? [officeKey(theCase.leadOfficeId)] : []),
    ]),
  ]
}

function nextData(theCase: CaseDoc, action: Action<CaseState>, input: Readonly<Record<string, unknown>>, now: number) {
  const data: Record<string, unknown> = { ...theCase.data }
  for (const name of action.drops ?? []) delete data[name]
  if (action.counts) data[action.counts.name] = Number(data[action.counts.name] ?? 0) + 1
  if (action.keeps) data[action.keeps] = { ...input, at: now }
  return data
}

/** The clock of the handling office starts once and runs on when a case is sent elsewhere before an answer. */
function limitAfter(theCase: CaseDoc, action: Action<CaseState>, now: number, rules: Rules): Partial<CaseDoc> {
  if (action.marksOverdue) return { overdue: true, nextAt: undefined }
  switch (action.limit) {
    case 'keep':
      return {}
    case 'stop':
      return { dueAt: undefined, nextAt: undefined, handlingSince: undefined, dueProvisional: false }
    case 'startConfirmation': {
      const dueAt = now + rules.confirmationDays * DAY
      return { dueAt, nextAt: dueAt, handlingSince: undefined, dueProvisional: false, overdue: false }
    }
    case 'startHandling': {
      if (theCase.handlingSince !== undefined) return {}
      const limit = rules.handlingLimits[theCase.type] ?? rules.deskLimit
      const { dueAt, provisional } = deadlineOf(rules.calendar, now, limit)
      return { limit, handlingSince: now, dueAt, nextAt: dueAt, dueProvisional: provisional, overdue: false }
    }
  }
}

function keyOf(relation: Relation, theCase: CaseDoc): string[] {
  if (relation === 'reporter') return theCase.reporter.accountId ? [accountKey(theCase.reporter.accountId)] : []
  if (relation === 'centre') return [officeKey(theCase.centreId)]
  return theCase.leadOfficeId ? [officeKey(theCase.leadOfficeId)] : []
}

const ownKeys = (actor: Actor, relation: Relation, theCase: CaseDoc): string[] =>
  actor.kind === 'system' ? [] : keyOf(relation, theCase)

function signature(actor: Actor, relation: Relation, theCase: CaseDoc): EventDoc['by'] {
  if (actor.kind === 'system') return { relation: 'system' }
  const officeId = relation === 'centre' ? theCase.centreId : relation === 'lead' ? theCase.leadOfficeId : undefined
  return { relation, accountId: actor.accountId, officeId, nameMasked: actor.nameMasked }
}

/** Short values of the input that are worth telling later: an office, a rating, a choice. Notes and photos have fields of their own. */
function factsOf(input: Readonly<Record<string, unknown>>): Record<string, string | number> {
  const facts: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(input)) {
    if (name === 'note') continue
    if (typeof value === 'string' || typeof value === 'number') facts[name] = value
  }
  return facts
}
