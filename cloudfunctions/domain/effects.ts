import type { OrderInput } from '@contract/fields'
import type { Cents } from '@contract/money'
import { ordersOf } from '@contract/workflow/orders'
import type { Action, Follow, Handed, Tally } from '@contract/workflow/workflow'
import type { CaseState } from '@contract/workflow/workflows'
import type {
  CaseDoc,
  CausedEffect,
  CountEffect,
  Effect,
  FoldedEffect,
  FollowEffect,
  IssueEffect,
  LearnEffect,
  MessageEffect,
  OpenEffect,
} from './caseDoc'
import { linkTo } from './caseKeys'
import { dayOf, isoDate } from './localTime'
import { contactBand } from './needFigures'

/** Under which name the number of cases that came under a main case stands in its `data`. Once there, it never goes. */
const MERGED_COUNT = 'mergedCount'

type Input = Readonly<Record<string, unknown>>

/** What an action asks for in other cases, written down with the step and carried out after it. */
export function followsOf(action: Action<CaseState>, before: CaseDoc, next: CaseDoc, input: Input): FollowEffect[] {
  return (action.follows ?? []).flatMap((follow): FollowEffect[] => {
    const handed = Object.entries(follow.hands ?? {}).map(([field, from]) => [field, handedBy(from, next, input)])
    const given = Object.fromEntries(handed.filter(([, value]) => value !== undefined))
    if (follow.target === 'listed') {
      const ids = Array.isArray(input.caseIds) ? (input.caseIds as string[]) : []
      return ids.map((caseId) => ({ kind: 'follow', target: { caseId }, action: follow.action, input: given }))
    }
    const target = targetOf(follow, before, next)
    if (!target) return []
    return [
      {
        kind: 'follow',
        target,
        action: follow.action,
        input: given,
        ...(follow.otherwise ? { otherwise: follow.otherwise } : {}),
      },
    ]
  })
}

/** Under which names a step is counted among the figures of its day, beside the state that it led to. */
export const talliesOf = (action: Action<CaseState>, next: CaseDoc, input: Input, now: number): CountEffect[] =>
  (action.tallies ?? []).flatMap(({ name, field, of, sum }): CountEffect[] => {
    const part = field === undefined ? of && partOf(next, of, now) : String(input[field])
    const by = sum && amountOf(next.data, input)
    if (by === 0) return []
    return [{ ...tally(part === undefined ? name : `${name}:${part}`, now), ...(by === undefined ? {} : { by }) }]
  })

function partOf({ type, leadOfficeId, data, createdAt }: CaseDoc, of: NonNullable<Tally['of']>, now: number): string {
  if (of === 'waited') return String(contactBand(createdAt, now))
  if (of === 'type') return type
  if (of === 'team') return leadOfficeId ?? ''
  return (data.assignment as { layer?: string } | undefined)?.layer ?? ''
}

/** The money of an agreement, else that which the step itself names. */
function amountOf({ agreement, oralAgreement }: CaseDoc['data'], input: Input): Cents {
  const { amount = 0 } = (agreement ?? oralAgreement ?? input) as { amount?: number }
  return amount
}

/** One more under a name on the day of a moment. */
export const tally = (name: string, now: number): CountEffect => ({ kind: 'count', day: isoDate(dayOf(now)), name })

/** Asks for a new report to be put where others write of the same thing. */
export const issuesOf = ({ _id, kind, parentId }: CaseDoc): IssueEffect[] =>
  kind === 'report' && parentId === undefined ? [{ kind: 'issue', caseId: _id }] : []

/** Asks for what the case teaches to be written down. */
export const lessonsOf = ({ teaches }: Action<CaseState>, { _id, parentId }: CaseDoc): LearnEffect[] =>
  teaches === undefined || parentId !== undefined ? [] : [{ kind: 'learn', caseId: _id }]

export const isCount = (effect: Effect): effect is CountEffect => effect.kind === 'count'
/** What happens in other cases. */
export const isCaused = (effect: Effect): effect is CausedEffect => effect.kind === 'follow' || effect.kind === 'open'
/** What is folded by the scheduler alone, and not carried out on other cases. */
export const isFolded = (effect: Effect): effect is FoldedEffect => !isCaused(effect)
export const isMessage = (effect: Effect): effect is MessageEffect => effect.kind === 'message'

/** The sub-orders that a split adds to those that there were. */
export const openingsOf = (before: CaseDoc, next: CaseDoc, input: Input): OpenEffect[] => {
  const notes = Array.isArray(input.orders) ? (input.orders as OrderInput[]).map(({ note }) => note) : []
  const added = ordersOf(next.data).slice(ordersOf(before.data).length)
  return added.map(({ caseId, number, officeId }, index) => ({
    kind: 'open',
    caseId,
    number,
    officeId,
    note: notes[index] ?? '',
  }))
}

function targetOf({ target }: Follow, before: CaseDoc, next: CaseDoc): FollowEffect['target'] | undefined {
  switch (target) {
    case 'main': {
      const caseId = next.mainId ?? before.mainId
      return caseId === undefined ? undefined : { caseId }
    }
    case 'merged':
      // A case that never took another has none under it: a duplicate that it has not taken yet goes back to the desk.
      return before.data[MERGED_COUNT] === undefined ? undefined : { link: linkTo.main(next._id) }
    case 'parent':
      return next.parentId === undefined ? undefined : { caseId: next.parentId }
    case 'listed':
      return undefined
    case 'orders':
      return before.data.orders === undefined ? undefined : { link: linkTo.parent(next._id) }
  }
}

const handedBy = (from: Handed, next: CaseDoc, input: Input): unknown =>
  'input' in from ? input[from.input] : next[from.head]
