import type { Fields } from '../fields'

/** How an actor stands to one case. `system` is the scheduler and nobody else. */
export const RELATIONS = ['reporter', 'centre', 'lead', 'system'] as const
export type Relation = (typeof RELATIONS)[number]

/** What an action does to the time limit of the case. */
export type LimitEffect = 'keep' | 'startHandling' | 'startConfirmation' | 'stop'

/** One action on a case of one kind: the server enforces it and the client draws its button and form from it. */
export interface Action<State extends string> {
  from: readonly State[]
  /** `same` leaves the state as it is. */
  to: State | 'same'
  who: readonly Relation[]
  fields: Fields
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
  /** The action is possible only while the case's `data` has nothing under this name. */
  unless?: string
  /** The action is counted in the case's `data` under `name` and is possible `most` times. */
  counts?: { name: string; most: number }
  /** Marks the case as overdue; nothing more happens by time until the state changes. */
  marksOverdue?: boolean
  /** How much weight its button has: one `main` action stands out in each state. */
  weight: 'main' | 'plain' | 'quiet'
}

/** The table of one kind of case. A new kind is a new table and its forms, never a branch in the engine. */
export interface Workflow<State extends string = string> {
  kind: string
  /** In the order of the main line, then side states. */
  states: readonly State[]
  initial: State
  /** States in which nothing is left to do. */
  closed: readonly State[]
  actions: Readonly<Record<string, Action<State>>>
  /** The action that the system takes when the limit of a state has run out. */
  timeouts: Partial<Readonly<Record<State, string>>>
}
