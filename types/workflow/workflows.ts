import { performanceOf } from '../performance'
import { dispute } from './dispute'
import { enterpriseNeed } from './enterpriseNeed'
import { hasOpenOrders, ORDERS_MOST, ordersOf } from './orders'
import { report } from './report'
import type { Action, Relation, Workflow } from './workflow'

export const WORKFLOWS = { report, dispute, enterpriseNeed } as const

export type CaseKind = keyof typeof WORKFLOWS
export const CASE_KINDS = Object.keys(WORKFLOWS) as [CaseKind, ...CaseKind[]]

export type CaseState = (typeof WORKFLOWS)[CaseKind]['states'][number]
export const CASE_STATES = [...new Set(Object.values(WORKFLOWS).flatMap((w) => w.states))] as [
  CaseState,
  ...CaseState[],
]

export const workflowOf = (kind: CaseKind): Workflow => WORKFLOWS[kind]

/** What the rules of a table need to know of a case. */
export interface ActionSubject {
  kind: CaseKind
  /** What sort of its kind it is. */
  type?: string
  state: string
  data: Readonly<Record<string, unknown>>
  /** Of a sub-order: the case that it was split from. */
  parentId?: string
  /** Milliseconds since 1970. */
  dueAt?: number
  objectBy?: number
  leadOfficeId?: string
  /** Of a dispute: those between whom it is, and which of them the actor is. */
  parties?: ReadonlyArray<{ _id: string; isMe?: boolean }>
}

export type Impossible =
  | 'onlyForOrder'
  | 'notForOrder'
  | 'ordersOpen'
  | 'tooManyOrders'
  | 'unknownAction'
  | 'wrongState'
  | 'notAllowed'
  | 'alreadyDone'
  | 'countReached'
  | 'nothingAsked'
  | 'tooLate'
  | 'objectionOver'
  | 'tooSoon'
  | 'partiesMissing'
  | 'notPerformed'
  | 'notForType'
  | 'listFull'

const HOUR = 3_600_000

/** Why an action cannot be taken on a case by somebody who stands to it in these relations; `undefined` when it can. */
export function whyImpossible(
  subject: ActionSubject,
  actionName: string,
  relations: readonly Relation[],
  now: number,
): Impossible | undefined {
  const actions = workflowOf(subject.kind).actions
  const action = Object.hasOwn(actions, actionName) ? actions[actionName] : undefined
  if (!action) return 'unknownAction'
  if (!action.who.some((relation) => relations.includes(relation))) return 'notAllowed'
  if (action.byHolder && subject.leadOfficeId !== undefined && !relations.includes('lead')) return 'notAllowed'
  if (!action.from.includes(subject.state)) return 'wrongState'
  if (action.of === 'order' && subject.parentId === undefined) return 'onlyForOrder'
  if (action.of === 'whole' && subject.parentId !== undefined) return 'notForOrder'
  if (action.unless && subject.data[action.unless] !== undefined) return 'alreadyDone'
  if (action.counts && Number(subject.data[action.counts.name] ?? 0) >= action.counts.most) return 'countReached'
  if (action.types && subject.type !== undefined && !action.types.includes(subject.type)) return 'notForType'
  if (action.adds && addedTo(subject.data, action.adds.name).length >= action.adds.most) return 'listFull'
  if (action.needs && subject.data[action.needs] === undefined) return 'nothingAsked'
  if (action.perParty && !action.perParty.again && haveAllDone(subject, action)) return 'alreadyDone'
  if (action.needsAll && partiesWithout(subject, action.needsAll).length > 0) return 'partiesMissing'
  if (action.afterPerformance && !isPerformed(subject.data)) return 'notPerformed'
  if (action.afterOrders && hasOpenOrders(subject.data)) return 'ordersOpen'
  if (action.splitField && ordersOf(subject.data).length >= ORDERS_MOST) return 'tooManyOrders'
  if (action.beforeDue && subject.dueAt !== undefined && subject.dueAt < now) return 'tooLate'
  if (action.beforeObjection && subject.objectBy !== undefined && subject.objectBy < now) return 'objectionOver'
  if (action.every && now - Number(subject.data[action.every.name] ?? 0) < action.every.hours * HOUR) return 'tooSoon'
  return undefined
}

/** What has been added to a list of the case's `data` so far. */
export const addedTo = (data: ActionSubject['data'], name: string): readonly unknown[] => {
  const list = data[name]
  return Array.isArray(list) ? list : []
}

/** The parties of whom there is nothing yet under this name in the case's `data`. */
export function partiesWithout(
  { parties = [], data }: Pick<ActionSubject, 'parties' | 'data'>,
  name: string,
): string[] {
  const given = (data[name] ?? {}) as Readonly<Record<string, unknown>>
  return parties.map(({ _id }) => _id).filter((_id) => given[_id] === undefined)
}

/** Whether the party that acts has done it, or, where somebody records it for the parties, every one of them. */
function haveAllDone({ parties = [], data }: ActionSubject, { perParty, fields }: Action<string>): boolean {
  const concerned = 'partyId' in fields ? parties : parties.filter(({ isMe }) => isMe)
  return concerned.length > 0 && partiesWithout({ parties: concerned, data }, perParty?.name ?? '').length === 0
}

const isPerformed = (data: ActionSubject['data']): boolean =>
  data.breach !== undefined || performanceOf(data).every(({ doneAt }) => doneAt !== undefined)

/** The actions that somebody may take now, in the order of the table: a page draws its buttons from this. */
export function availableActions(
  subject: ActionSubject,
  relations: readonly Relation[],
  now: number,
): Array<{ name: string; action: Action<string> }> {
  return Object.entries(workflowOf(subject.kind).actions)
    .filter(([name, action]) => !action.ownPage && !action.onPage && !whyImpossible(subject, name, relations, now))
    .map(([name, action]) => ({ name, action }))
}
