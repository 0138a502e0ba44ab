import { disputeAfter } from './disputeAfter'
import { disputeBefore } from './disputeBefore'
import { disputeFile } from './disputeFile'
import { disputeOpening } from './disputeOpening'
import { DISPUTE_STATES, type DisputeState } from './disputeStates'
import { disputeWork } from './disputeWork'
import type { Workflow } from './workflow'

/** 矛盾纠纷调解 under the 人民调解法: voluntary, free of charge, in confidence, within thirty days from its acceptance. */
export const dispute = {
  kind: 'dispute',
  states: DISPUTE_STATES,
  initial: 'applied',
  closed: ['archived', 'declined', 'failed', 'terminated'],
  confidential: true,
  load: { running: ['assigned', 'mediating'], following: ['agreed', 'performing'] },
  actions: { ...disputeOpening, ...disputeBefore, ...disputeWork, ...disputeFile, ...disputeAfter },
  warning: 'warn',
  timeouts: {
    applied: 'overdue',
    admitted: 'overdue',
    assigned: 'overdue',
    mediating: 'overdue',
    escalated: 'overdue',
  },
  promises: { call: 'callUnanswered' },
} as const satisfies Workflow<DisputeState>
