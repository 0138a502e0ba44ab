import type { Action } from './workflow'

export const REPORT_STATES = [
  'submitted',
  'dispatched',
  'accepted',
  'answered',
  'reviewing',
  'closed',
  'returning',
  'waiting',
  'merged',
  'transferred',
  'declined',
  'withdrawn',
] as const
export type ReportState = (typeof REPORT_STATES)[number]

export type ReportActions = Readonly<Record<string, Action<ReportState>>>

/** An answer may be as long as the longest that the hotline's records hold. */
export const ANSWER_MOST = 8000
export const NOTE_MOST = 2000

export const UNANSWERED = ['submitted', 'dispatched', 'accepted', 'returning', 'waiting'] as const

/** Matters that another procedure decides (不予受理), each with the legal way that the person is told. */
export const DECLINE_REASONS = [
  'litigation',
  'petition',
  'discipline',
  'secret',
  'concluded',
  'outside',
  'unclear',
] as const
