import { workflowOf } from '@contract/workflow/workflows'
import { accountKey, officeKey } from './actor'
import type { CaseDoc, Effect, LoadEffect } from './caseDoc'

type Loading = Pick<CaseDoc, 'kind' | 'state' | 'leadOfficeId' | 'assigneeId'>

/** Who has more or less to do after a step: whoever has the case in hand, and its lead office. */
export function loadsOf(before: Loading, next: Loading): LoadEffect[] {
  const sums = new Map<string, LoadEffect>()
  for (const [theCase, by] of [
    [before, -1],
    [next, 1],
  ] as const) {
    const { load } = workflowOf(theCase.kind)
    const running = load?.running.includes(theCase.state) ? by : 0
    const following = load?.following.includes(theCase.state) ? by : 0
    for (const key of keysOf(theCase)) {
      const sum = sums.get(key) ?? { kind: 'load', key, running: 0, following: 0 }
      sums.set(key, { ...sum, running: sum.running + running, following: sum.following + following })
    }
  }
  return [...sums.values()].filter(({ running, following }) => running !== 0 || following !== 0)
}

const keysOf = ({ leadOfficeId, assigneeId }: Loading): string[] => [
  ...(leadOfficeId ? [officeKey(leadOfficeId)] : []),
  ...(assigneeId ? [accountKey(assigneeId)] : []),
]

export const isLoad = (effect: Effect): effect is LoadEffect => effect.kind === 'load'
