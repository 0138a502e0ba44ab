import type { Outside } from '@contract/outside'
import { ORDERS_MOST, ordersOf } from '@contract/workflow/orders'
import { type Action, keepsSealed, type Relation, type Workflow } from '@contract/workflow/workflow'
import { type CaseState, type Impossible, whyImpossible, workflowOf } from '@contract/workflow/workflows'
import { type Actor, keysOf, personKey, relationsOf, reporterKeys, subjectFor } from './actor'
import { dataAfter, headAfter, urgencyFields } from './caseAfter'
import { type ClockRules, clockAfter, clockAtOpening } from './caseClock'
import type { CaseDoc, Effect, EventDoc, StoredSuggestion } from './caseDoc'
import { keysOfRelation, linksOf, readersOf } from './caseKeys'
import { nextAtOf } from './caseMoments'
import { indexEffect } from './caseTerms'
import type { DepartmentDuty } from './departmentDuty'
import { followsOf, issuesOf, lessonsOf, openingsOf, talliesOf } from './effects'
import { factsOf, limitFacts, matterFacts, scheduledFacts } from './eventFacts'
import { hashEvent } from './eventHash'
import { notingFirst, routingTallies } from './learning/routingTallies'
import { loadsOf } from './loads'
import { dayOf, isoDate } from './localTime'
import { matterTallies } from './matterTallies'
import { messagesOf } from './messagesOf'
import { endedFacts, referralMisfit } from './referrals'
import { reasonsOf, sentDownBy, sentDownFact, sentDownTallies } from './sentDown'
import { clerkSignature, signature } from './signature'

/** The settings of a street that steps are measured by. */
export interface Rules extends ClockRules {
  /** The superior of an office, if it has one. */
  superiorOf(officeId: string): string | undefined
  /** Where a case lies once its address is another one, and whether that seems to be outside the street. */
  placeAnew(theCase: CaseDoc, address: string): { place: CaseDoc['place']; outside?: Outside }
  /** The department's duty with which a case would go down to a community, if this office has it. */
  sentDown(theCase: CaseDoc, officeId: string): DepartmentDuty | undefined
  /** The office that is proposed for a case as it stands now. */
  suggestAnew(theCase: CaseDoc): StoredSuggestion
}

/** A new case before the engine has given it state, limit, readers and its first event. */
export type CaseDraft = Pick<
  CaseDoc,
  | '_id'
  | 'kind'
  | 'street'
  | 'number'
  | 'type'
  | 'categoryId'
  | 'matter'
  | 'title'
  | 'text'
  | 'place'
  | 'source'
  | 'reportedAt'
  | 'centreId'
  | 'reporter'
  | 'parties'
  | 'partiesSealed'
  | 'enterpriseId'
  | 'enterpriseName'
  | 'behalf'
  | 'behalfSealed'
  | 'behalfHashes'
  | 'concernedId'
  | 'fileIds'
  | 'parentId'
  | 'suggestion'
  | 'urgency'
  | 'data'
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
  const opened: CaseDoc = {
    ...draft,
    state,
    version: 1,
    open: true,
    waits: true,
    readers: [],
    links: [],
    createdAt: now,
    updatedAt: now,
    ...clockAtOpening(now, rules),
    ...urgencyFields(draft.urgency),
    helperIds: [],
    tallied: true,
    lastHash: '',
  }
  const byReporter = relationsOf(actor, opened).includes('reporter')
  const own = keysOf(actor)
  const step = finish(
    opened,
    {
      action: draft.parentId === undefined ? 'submit' : 'split',
      to: state,
      by: byReporter ? signature(actor, 'reporter', opened) : clerkSignature(actor, opened),
      fileIds: draft.fileIds,
      facts: {},
      // Whose report it is hears of it when somebody else filed it for them.
      tells:
        draft.parentId !== undefined
          ? []
          : [
              ...keysOfRelation('centre', opened, rules.superiorOf),
              ...reporterKeys(opened).filter((key) => !own.includes(key)),
            ],
    },
    now,
  )
  return traced(
    {
      ...step,
      effects: [...step.effects, ...messagesOf(step.event, step.next, rules.superiorOf), ...issuesOf(step.next)],
    },
    undefined,
  )
}

/**
 * Takes one action on one case, or says why it cannot be taken. Pure: time and settings come in as arguments. `unsealed` is
 * the input before anything in it was sealed, for the figures alone.
 */
export function act(
  theCase: CaseDoc,
  actionName: string,
  input: Readonly<Record<string, unknown>>,
  actor: Actor,
  now: number,
  rules: Rules,
  unsealed: Readonly<Record<string, unknown>> = input,
): StepResult {
  const relations = relationsOf(actor, theCase)
  const why = whyImpossible(subjectFor(actor, theCase), actionName, relations, now)
  if (why) return { ok: false, why }
  const workflow = workflowOf(theCase.kind)
  const action = workflow.actions[actionName] as Action<CaseState>
  const relation = action.who.find((candidate) => relations.includes(candidate)) as Relation
  const misfit = misfitOf(theCase, action, input) ?? referralMisfit(theCase, action, input, { actor, relation, now })
  if (misfit) return { ok: false, why: misfit }
  const to = stateAfter(theCase, action, input)

  const moved: CaseDoc = {
    ...theCase,
    state: to,
    version: theCase.version + 1,
    ...standing(workflow, to),
    updatedAt: now,
    tallied: true,
    data: dataAfter(theCase, actionName, action, input, now, rules),
    ...headAfter(theCase, action, input),
    ...(action.takesInHand && actor.kind === 'account'
      ? { assigneeId: actor.accountId, assigneeName: actor.nameMasked }
      : {}),
  }
  const taken: CaseDoc = { ...moved, ...clockAfter(theCase, moved, action, input, now, rules) }
  const placed = taken.place.address === theCase.place.address ? taken : placedAnew(taken, rules)
  const proposed = action.suggestsAnew ? { ...placed, suggestion: rules.suggestAnew(placed) } : placed
  const next = notingFirst(theCase, proposed, action, now)
  const mine =
    actor.kind === 'system' ? [] : [...keysOfRelation(relation, theCase, rules.superiorOf), personKey(actor.accountId)]
  const by = signature(actor, relation, theCase)
  const down = sentDownBy(theCase, action, input, rules.sentDown)
  const step = finish(
    next,
    {
      action: actionName,
      from: theCase.state,
      to,
      by,
      note: typeof input.note === 'string' && input.note !== '' ? input.note : reasonsOf(down),
      fileIds: Array.isArray(input.fileIds) ? (input.fileIds as string[]) : [],
      facts: {
        ...factsOf(input, keepsSealed(workflow) ? action.fields : {}),
        ...scheduledFacts(theCase, actionName, action),
        ...endedFacts(theCase, action, input),
        ...limitFacts(theCase, next, action),
        ...matterFacts(theCase, action),
        ...sentDownFact(down),
      },
      tells: action.tells
        .flatMap((listener) => keysOfRelation(listener, next, rules.superiorOf))
        .filter((key) => !mine.includes(key)),
    },
    now,
  )
  const asked = [
    ...talliesOf(action, step.next, unsealed, now),
    ...sentDownTallies(down, now),
    ...routingTallies(theCase, step.next, action, now),
    ...openingsOf(theCase, step.next, input),
    ...followsOf(action, theCase, step.next, input),
    ...messagesOf(step.event, step.next, rules.superiorOf),
    ...lessonsOf(action, step.next),
    ...loadsOf(theCase, step.next),
  ]
  return { ok: true, ...traced({ ...step, effects: [...step.effects, ...asked] }, theCase) }
}

/** Whether anything is left to do in a state, and whether the reporter waits. */
function standing({ closed, carried }: Workflow, state: string): Pick<CaseDoc, 'open' | 'waits'> {
  const open = !closed.includes(state)
  return { open, waits: open || carried?.includes(state) === true }
}

function stateAfter(theCase: CaseDoc, action: Action<CaseState>, input: Readonly<Record<string, unknown>>): CaseState {
  const { toWhen } = action
  if (toWhen && Number(input[toWhen.field]) < toWhen.below) return toWhen.to
  return action.to === 'same' ? theCase.state : action.to
}

/** Why the input does not fit the case: it stands under another main case, would stand under itself, or is split too often. */
function misfitOf(
  theCase: CaseDoc,
  { onlyUnder, mainField, splitField }: Action<CaseState>,
  input: Readonly<Record<string, unknown>>,
): Impossible | undefined {
  if (onlyUnder && input[onlyUnder] !== theCase.mainId) return 'wrongState'
  if (mainField && input[mainField] === theCase._id) return 'wrongState'
  const added = splitField ? input[splitField] : undefined
  if (!Array.isArray(added)) return undefined
  return ordersOf(theCase.data).length + added.length > ORDERS_MOST ? 'tooManyOrders' : undefined
}

/** A step with what follows from how it changed the case: the words that find it, and what it counts for. */
const traced = (step: Step, before: CaseDoc | undefined): Step => ({
  ...step,
  effects: [...step.effects, ...indexEffect(before, step.next), ...matterTallies(before, step.next)],
})

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
  // The figures of a day are of reports, not of the orders that one is split into.
  const counted = told.from !== told.to && next.parentId === undefined
  const effects: Effect[] = !counted
    ? []
    : [{ kind: 'count', day: isoDate(dayOf(now)), name: countName(next.kind, told.to) }]
  const found = { readers: readersOf(next), links: linksOf(next), nextAt: nextAtOf(next) }
  return { next: { ...next, ...found, lastHash: event.hash }, event, effects }
}

/** A case whose address was corrected, with the community and block that it lies in now. */
function placedAnew(theCase: CaseDoc, rules: Rules): CaseDoc {
  const { place, outside } = rules.placeAnew(theCase, theCase.place.address)
  const { outside: _, ...data } = theCase.data
  return { ...theCase, place, data: outside ? { ...data, outside } : data }
}

/** The figures of a report have no prefix: they were there before there was another kind. */
const countName = (kind: CaseDoc['kind'], state: string): string => (kind === 'report' ? state : `${kind}:${state}`)
