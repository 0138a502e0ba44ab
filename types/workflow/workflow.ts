import type { Fields } from '../fields'
import type { LimitStep } from '../limits'
import type { OrderState } from './orders'

/**
 * How somebody stands to one case. `helper` is a member of an office that helps the lead (协办), `superior` one of the lead
 * office's superior, `assignee` the official who has the case in hand, `party` somebody between whom a dispute is, `onCall` a
 * mediator to whom it has been called out, `contact` somebody of a bank with whom the need of an enterprise is shared, `system` the scheduler and nobody else.
 */
export const RELATIONS = [
  'reporter',
  'centre',
  'lead',
  'helper',
  'superior',
  'assignee',
  'party',
  'onCall',
  'contact',
  'system',
] as const
export type Relation = (typeof RELATIONS)[number]

/** What an action does to the time limit of the case. */
export type LimitEffect =
  | 'keep'
  | 'startDesk'
  | 'startHandling'
  | 'startConfirmation'
  | 'startReview'
  | 'stop'
  | 'pause'
  | 'resume'
  | 'extend'
  /** The days in which a dispute is to be settled. */
  | 'startMediation'
  /** As many days more as were asked for under `extension`. */
  | 'extendMediation'
  /** The time in which a team takes the need of an enterprise, settles it, and asks afterwards how it went. */
  | 'startTaking'
  | 'startNeed'
  | 'startFollowUp'
  /** The limit of the row that the case belongs to now, from the original start. */
  | 'revise'
  /** The same limit under a calendar that knows more. */
  | 'recalculate'

/** Where a value that goes along to another case comes from: a field of the action's input, or of the case's own head. */
export type Handed = { input: string } | { head: '_id' | 'number' | 'mainId' | 'leadOfficeId' | 'centreId' }

/**
 * What must happen to other cases because of an action, each as an action of the system on a case of its own: to the `main`
 * case that it stands under, to those `merged` under it, to the `parent` that it was split from, to its `orders`, to those
 * `listed` in the input as `caseIds`.
 */
export interface Follow {
  target: 'main' | 'merged' | 'parent' | 'orders' | 'listed'
  action: string
  /** The input of that action, by field. */
  hands?: Readonly<Record<string, Handed>>
  /** Taken on the case itself when the target cannot follow any more. */
  otherwise?: string
}

/** What is added to the figures of the day: one, or a `sum`; `field` of the input or what the case is `of` is part of the name. */
export interface Tally {
  name: string
  field?: string
  /** `waited`: how long it took to come to this, by bands of days. */
  of?: 'type' | 'layer' | 'team' | 'waited'
  sum?: 'amount'
}

/** What becomes of a referral by a step. */
export type ReferralStep = 'propose' | 'share' | 'decline' | 'withdraw' | 'contacted' | 'offer' | 'refuse' | 'end'

/** One action on a case of one kind: the server enforces it and the client draws its button and form from it. */
export interface Action<State extends string> {
  from: readonly State[]
  /** `same` leaves the state as it is. */
  to: State | 'same'
  /** Where it leads instead while a number of the input is below a bound. */
  toWhen?: { field: string; below: number; to: State }
  who: readonly Relation[]
  fields: Fields
  /** Under which names it is counted among the figures of its day. */
  tallies?: readonly Tally[]
  limit: LimitEffect
  /** Whose inbox hears of it. The actor's own inbox never does. */
  tells: readonly Exclude<Relation, 'system'>[]
  /** Whether the reporter sees the note and photos, or only officials do. */
  note: 'public' | 'internal'
  /** The field of the input that names the new lead office. */
  leadField?: string
  /** The whole input is kept in the case's `data` under this name. */
  keeps?: string
  /** Names in the case's `data` that the action takes away. */
  drops?: readonly string[]
  /** Names in the case's `data` that the action takes away unless a field of the input has this value. */
  dropsUnless?: { field: string; is: string; names: readonly string[] }
  /** The action is possible only while the case's `data` has nothing under this name. */
  unless?: string
  /** The action is possible only once the case's `data` has something under this name. */
  needs?: string
  /** The whole input is added under this name in `data` to a list of at most so many, each with its number and time. */
  adds?: { name: string; most: number }
  /** Only on cases of these types. */
  types?: readonly string[]
  /** Each party's own input is kept in `data` under this name, by the party; once, unless it may be given `again`. */
  perParty?: { name: string; again?: true }
  /** What is filled in, but for the note and the photos, joins the list in `data` under this name with the step's number. */
  lists?: string
  /** The action is possible only once every party has something under this name in `data`. */
  needsAll?: string
  /** Who takes it has the case in hand from now on. */
  takesInHand?: true
  /** The agreement holds from now on: what must be reminded of, and when, is put down. */
  schedules?: true
  /** The reminder of this moment has been given. */
  scheduled?: true
  /** No more reminders of this action; `*` of none. */
  unschedules?: string
  /** The field of the input with the number of the instalment that has been performed. */
  performs?: string
  /** The action is possible only once everything agreed was performed, or the breach was recorded. */
  afterPerformance?: true
  /** The file must have all of its items, or a note that says why not. */
  closesFile?: true
  /** The action is possible only while the limit has not run out. */
  beforeDue?: true
  /** The action is possible only while the office may still object to having been sent the case. */
  beforeObjection?: true
  /** The action is possible once in so many hours; when it was last taken is kept in `data` under `name`. */
  every?: { name: string; hours: number }
  /** Fields of the case's head that take the value of a field of the input. */
  sets?: Partial<Readonly<Record<'text' | 'address' | 'urgency' | 'categoryId' | 'matter' | 'assigneeId', string>>>
  /** The office that is proposed is found anew: what the proposal rests on has changed. */
  suggestsAnew?: true
  /** The party that the input names is the account that it names. */
  recognises?: true
  /** Only for the office in whose hands the case is: its lead, or the centre while it has none. */
  byHolder?: true
  /** The field of the input that names an office, or several, that help from now on. */
  helperField?: string
  /** The action is counted in the case's `data` under `name` and is possible `most` times. */
  counts?: { name: string; most: number }
  /** The action takes one away from the count under this name. */
  uncounts?: string
  /** The field of the input that names the case under which this one stands from now on. */
  mainField?: string
  /** The case stands under no other from now on. */
  leavesMain?: true
  /** The field of the input that names the main case which this one must stand under. */
  onlyUnder?: string
  /** Nobody leads the case or helps from now on. */
  leavesOffices?: true
  /** Nobody has the case in hand from now on; its office does. */
  leavesAssignee?: true
  /** Only on a sub-order, or only on a case that is none. */
  of?: 'order' | 'whole'
  /** The field of the input that lists the sub-orders which the case is split into. */
  splitField?: string
  /** The action is possible only once every sub-order has been answered or ended. */
  afterOrders?: true
  /** Notes the state of the sub-order that the input names by its `caseId`, with its note and its office when they are given. */
  marksOrder?: OrderState
  /** The field of the input that names the command centre which from now on answers for the case. */
  centreField?: string
  follows?: readonly Follow[]
  /** What the system has seen to once it has taken the action, so that it is told once. */
  marks?: 'warned' | 'overdue' | 'escalated' | 'stepLate'
  /** What was asked for under this name in `data` is late from now on. */
  marksLate?: string
  /** What `keeps` keeps must be done within a limit of its own: of the input's field, else of this step of the limit table. */
  within?: { field?: string; step: LimitStep }
  /** A field in working days that may not exceed this step of the limit table. */
  most?: { field: string; step: LimitStep }
  /** What it says of the office that has the case: that it is theirs, or that it is not. The routing learns from it. */
  teaches?: 'stands' | 'returns'
  /** Takes a case back from an office that should not have been sent it. */
  takesBack?: true
  /** What it does with a referral of the need to somebody of a bank: that which the input names, or a new one. */
  refers?: ReferralStep
  /** What it records begins with that which was chosen of the list under this name in `data`. */
  asChosen?: string
  /** The `order` of the input is that of something in the list under this name in `data`. */
  chooses?: string
  /** Taken through a page of its own, which knows what it needs: no form offers it. */
  ownPage?: true
  /** Pressed on the very thing that it is about: no form offers it. */
  onPage?: true
  /** May be taken on many cases at once: never what ends a case or answers a person. */
  bulk?: true
  /** How much weight its button has: one `main` action stands out in each state. */
  weight: 'main' | 'plain' | 'quiet'
}

/** The table of one kind of case. A new kind is a new table and its forms, never a branch in the engine. */
export interface Workflow<State extends string = string> {
  kind: string
  /**
   * Only the parties, the mediator, the lead of the committee and the centre's right of mediation read it; what is said in it
   * is kept sealed, and never searched.
   */
  confidential?: true
  /**
   * What is told in words and every amount is kept sealed: opened for whose case it is and for the office that has it in hand,
   * left out for whoever else finds the case, and never searched.
   */
  sealed?: true
  /** In the order of the main line, then side states. */
  states: readonly State[]
  initial: State
  /** States in which nothing is left to do. */
  closed: readonly State[]
  /** Of these the states in which the reporter still waits, for what another case brings. */
  carried?: readonly State[]
  actions: Readonly<Record<string, Action<State>>>
  /** The states that count as work of who has the case in hand and of its lead office, and those in which it is only watched. */
  load?: { running: readonly State[]; following: readonly State[] }
  /** The action that the system takes some time before the limit of a handling runs out. */
  warning?: string
  /** The action that the system takes when the limit of a state has run out. */
  timeouts: Partial<Readonly<Record<State, string>>>
  /** States that must be left within a step of the limit table, and the action that the system takes when they are not. */
  steps?: Partial<Readonly<Record<State, { limit: LimitStep; action: string }>>>
  /** The action that the system takes some time after a limit has run out. */
  escalation?: string
  /** What is asked for in `data` under a limit of its own, and the action that the system takes when it has run out. */
  promises?: Readonly<Record<string, string>>
}

/** Whether what is told in a case of this kind is sealed before it is kept. */
export const keepsSealed = ({ confidential, sealed }: Pick<Workflow, 'confidential' | 'sealed'>): boolean =>
  confidential === true || sealed === true
