import { needOpening } from './needOpening'
import { needReferral } from './needReferral'
import { NEED_STATES, type NeedState } from './needStates'
import { needTime } from './needTime'
import { needWork } from './needWork'
import type { Workflow } from './workflow'

/**
 * 企业诉求: an enterprise asks for money, people, land, policies or help; a team takes it, its contact officer is known by name
 * and phone, and it ends met, or with the reason why not.
 */
export const enterpriseNeed = {
  kind: 'enterpriseNeed',
  states: NEED_STATES,
  initial: 'submitted',
  closed: ['followedUp', 'declined', 'unmet', 'withdrawn'],
  sealed: true,
  actions: { ...needOpening, ...needWork, ...needReferral, ...needTime },
  warning: 'warn',
  timeouts: {
    submitted: 'overdue',
    accepted: 'overdue',
    visited: 'overdue',
    matched: 'overdue',
    offered: 'overdue',
    settled: 'overdue',
  },
} as const satisfies Workflow<NeedState>
