import type { Condition, Facts, Verdict } from '@contract/finance/conditions'
import type { PolicyFit, PolicyRow } from '@contract/policy'
import { judge, verdictOf } from './conditions'

interface Dated {
  validFrom?: string
  validUntil?: string
  deadline?: string
}

/** Whether one can apply on a day, both ends among the days. */
export const isOpen = ({ validFrom = '', validUntil, deadline }: Dated, today: string): boolean =>
  validFrom <= today &&
  (validUntil === undefined || today <= validUntil) &&
  (deadline === undefined || today <= deadline)

export const fitOf = (facts: Facts, conditions: readonly Condition[]): PolicyFit => {
  const judged = conditions.map((condition) => judge(condition, facts))
  return { verdict: verdictOf(judged), judged }
}

const RANK: Readonly<Record<Verdict, number>> = { met: 0, unknown: 1, unmet: 2 }
const NEVER = '9999'

/** Those that suit first, then by how little is missing, then by the nearest deadline. */
export const byFit = (a: PolicyRow & PolicyFit, b: PolicyRow & PolicyFit): number =>
  RANK[a.verdict] - RANK[b.verdict] ||
  missing(a) - missing(b) ||
  (a.deadline ?? NEVER).localeCompare(b.deadline ?? NEVER) ||
  (a._id < b._id ? -1 : 1)

const missing = ({ judged }: PolicyFit): number => judged.filter(({ verdict }) => verdict !== 'met').length
