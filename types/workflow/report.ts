import { reportDialogue } from './reportDialogue'
import { reportJudging } from './reportJudging'
import { reportMainLine } from './reportMainLine'
import { reportOrders } from './reportOrders'
import { reportRouting } from './reportRouting'
import { REPORT_STATES, type ReportState } from './reportStates'
import { reportTime } from './reportTime'
import { reportTogether } from './reportTogether'
import { reportTold } from './reportTold'
import type { Workflow } from './workflow'

/** 诉求: 受理 → 派单 → 办理 → 答复 → 回访、评价 → 办结 (国办发〔2020〕53号); no case is closed without an answer. */
export const report = {
  kind: 'report',
  states: REPORT_STATES,
  initial: 'submitted',
  closed: ['closed', 'merged', 'transferred', 'declined', 'withdrawn'],
  carried: ['merged'],
  actions: {
    ...reportMainLine,
    ...reportJudging,
    ...reportRouting,
    ...reportTogether,
    ...reportOrders,
    ...reportDialogue,
    ...reportTime,
    ...reportTold,
  },
  warning: 'warn',
  timeouts: {
    submitted: 'overdue',
    dispatched: 'overdue',
    accepted: 'overdue',
    returning: 'overdue',
    waiting: 'endPause',
    answered: 'autoClose',
    reviewing: 'overdue',
  },
  steps: {
    dispatched: { limit: 'accept', action: 'acceptLate' },
    returning: { limit: 'returning', action: 'returnLate' },
  },
  escalation: 'escalate',
  promises: { supervision: 'supervisionLate', urge: 'urgeLate' },
} as const satisfies Workflow<ReportState>
