import { choice, office, optionalText, photos, rating, text } from '../fields'
import type { Workflow } from './workflow'

export const REPORT_STATES = ['submitted', 'dispatched', 'accepted', 'answered', 'closed'] as const
export type ReportState = (typeof REPORT_STATES)[number]

/** An answer may be as long as the longest that the hotline's records hold. */
export const ANSWER_MOST = 8000
const NOTE_MOST = 2000

/** 诉求: 受理 → 派单 → 办理 → 答复 → 回访、评价 → 办结 (国办发〔2020〕53号); no case is closed without an answer. */
export const report = {
  kind: 'report',
  states: REPORT_STATES,
  initial: 'submitted',
  closed: ['closed'],
  actions: {
    dispatch: {
      from: ['submitted', 'dispatched'],
      to: 'dispatched',
      who: ['centre'],
      fields: { officeId: office(), note: optionalText(NOTE_MOST) },
      leadField: 'officeId',
      limit: 'startHandling',
      tells: ['reporter', 'lead'],
      note: 'internal',
      weight: 'main',
    },
    accept: {
      from: ['dispatched'],
      to: 'accepted',
      who: ['lead'],
      fields: { note: optionalText(NOTE_MOST) },
      limit: 'keep',
      tells: ['reporter'],
      note: 'public',
      weight: 'main',
    },
    progress: {
      from: ['accepted'],
      to: 'same',
      who: ['lead'],
      fields: { note: text(NOTE_MOST), fileIds: photos() },
      limit: 'keep',
      tells: ['reporter'],
      note: 'public',
      weight: 'plain',
    },
    remark: {
      from: ['submitted', 'dispatched', 'accepted', 'answered'],
      to: 'same',
      who: ['lead', 'centre'],
      fields: { note: text(NOTE_MOST) },
      limit: 'keep',
      tells: [],
      note: 'internal',
      weight: 'quiet',
    },
    answer: {
      from: ['accepted'],
      to: 'answered',
      who: ['lead'],
      fields: { note: text(ANSWER_MOST), fileIds: photos() },
      keeps: 'answer',
      limit: 'startConfirmation',
      tells: ['reporter', 'centre'],
      note: 'public',
      weight: 'main',
    },
    rate: {
      from: ['answered', 'closed'],
      to: 'closed',
      who: ['reporter'],
      fields: { rating: rating(), note: optionalText(500) },
      keeps: 'rating',
      unless: 'rating',
      limit: 'stop',
      tells: ['lead', 'centre'],
      note: 'public',
      weight: 'main',
    },
    // 重办: at most two, as local rules have it (STANDARDS: second handling, new clock).
    reopen: {
      from: ['answered'],
      to: 'accepted',
      who: ['reporter'],
      fields: { note: text(NOTE_MOST), fileIds: photos() },
      drops: ['answer', 'callback'],
      counts: { name: 'reopened', most: 2 },
      limit: 'startHandling',
      tells: ['lead', 'centre'],
      note: 'public',
      weight: 'plain',
    },
    // 回访: the centre asks the person by phone, above all where nobody can rate in the mini program.
    callback: {
      from: ['answered'],
      to: 'same',
      who: ['centre'],
      fields: { result: choice(['satisfied', 'notSatisfied', 'notReached']), note: optionalText(NOTE_MOST) },
      keeps: 'callback',
      limit: 'keep',
      tells: [],
      note: 'internal',
      weight: 'plain',
    },
    close: {
      from: ['answered'],
      to: 'closed',
      who: ['centre'],
      fields: { note: optionalText(NOTE_MOST) },
      limit: 'stop',
      tells: ['reporter', 'lead'],
      note: 'public',
      weight: 'main',
    },
    overdue: {
      from: ['submitted', 'dispatched', 'accepted'],
      to: 'same',
      who: ['system'],
      fields: {},
      limit: 'keep',
      tells: ['lead', 'centre'],
      note: 'internal',
      marksOverdue: true,
      weight: 'quiet',
    },
    autoClose: {
      from: ['answered'],
      to: 'closed',
      who: ['system'],
      fields: {},
      limit: 'stop',
      tells: ['reporter', 'lead'],
      note: 'public',
      weight: 'quiet',
    },
  },
  timeouts: { submitted: 'overdue', dispatched: 'overdue', accepted: 'overdue', answered: 'autoClose' },
} as const satisfies Workflow<ReportState>

export type ReportAction = keyof typeof report.actions
