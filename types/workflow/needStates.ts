import type { Action } from './workflow'

export const NEED_STATES = [
  'submitted',
  'accepted',
  'visited',
  'matched',
  'offered',
  'settled',
  'followedUp',
  'declined',
  'unmet',
  'withdrawn',
] as const
export type NeedState = (typeof NEED_STATES)[number]

export type NeedActions = Readonly<Record<string, Action<NeedState>>>

/** While the team has it in hand. */
export const IN_HAND = ['accepted', 'visited', 'matched', 'offered'] as const
/** Until it is met, or ended without. */
export const ASKED = ['submitted', ...IN_HAND] as const
