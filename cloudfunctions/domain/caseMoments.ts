import { type CaseState, workflowOf } from '@contract/workflow/workflows'
import { agendaOf } from './agenda'
import type { CaseDoc } from './caseDoc'

type Timed = Pick<
  CaseDoc,
  'kind' | 'state' | 'dueAt' | 'warnAt' | 'stepDueAt' | 'escalateAt' | 'overdue' | 'data' | 'leadOfficeId'
>

interface Moment {
  at: number
  /** The action of the workflow table that the system takes then. */
  action: string
}

/** Everything that a case waits for, the earliest first. What its state does not allow waits with it and is not listed. */
function momentsOf(theCase: Timed): Moment[] {
  const { warning, timeouts, steps, escalation, promises, actions } = workflowOf(theCase.kind)
  const found: Array<[at: unknown, action: string | undefined]> = [
    [theCase.warnAt, warning],
    [theCase.overdue ? undefined : theCase.dueAt, timeouts[theCase.state]],
    [theCase.stepDueAt, steps?.[theCase.state]?.action],
    [theCase.leadOfficeId ? theCase.escalateAt : undefined, escalation],
    ...Object.entries(promises ?? {}).map(([name, action]): [unknown, string] => [
      openPromise(theCase.data, name),
      action,
    ]),
    ...agendaOf(theCase.data).map(({ at, action }): [unknown, string] => [at, action]),
  ]
  return found
    .flatMap(([at, action]) => (typeof at === 'number' && action ? [{ at, action }] : []))
    .filter(({ action }) => actions[action]?.from.includes(theCase.state as CaseState))
    .sort((a, b) => a.at - b.at)
}

/** When something that was asked for under a limit of its own is due; nothing once it was told that it is late. */
export function openPromise(data: CaseDoc['data'], name: string): number | undefined {
  const promise = data[name]
  if (typeof promise !== 'object' || promise === null) return undefined
  if ('lateAt' in promise || !('dueAt' in promise) || typeof promise.dueAt !== 'number') return undefined
  return promise.dueAt
}

/** When the system must look at a case next. */
export const nextAtOf = (theCase: Timed): number | undefined => momentsOf(theCase)[0]?.at

/** The system's action for a case whose time has come; `undefined` while it has not. */
export function timeoutAction(theCase: Timed, now: number): string | undefined {
  const first = momentsOf(theCase)[0]
  return first && first.at <= now ? first.action : undefined
}
