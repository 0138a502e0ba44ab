import type { Action } from './workflow'

export const DISPUTE_STATES = [
  'applied',
  'admitted',
  'assigned',
  'mediating',
  'agreed',
  'performing',
  'archived',
  'declined',
  'failed',
  'terminated',
  'escalated',
] as const
export type DisputeState = (typeof DISPUTE_STATES)[number]

export type DisputeActions = Readonly<Record<string, Action<DisputeState>>>

/** While the thirty days run. */
export const RUNNING = ['admitted', 'assigned', 'mediating', 'escalated'] as const

/** How somebody without the app said or was told something. */
export const WAYS = ['inPerson', 'byPhone', 'onPaper'] as const
