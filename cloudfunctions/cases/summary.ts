import { COUNTED_MOST } from '@contract/case'
import type { CaseState } from '@contract/workflow/workflows'
import { workflowOf } from '@contract/workflow/workflows'
import { linkTo } from '../domain/caseKeys'
import { dayOf, isoDate } from '../domain/localTime'
import type { MemberContext } from '../kit/context'
import { command } from '../kit/database'
import type { Handler } from '../kit/serve'
import { readKey } from './readKey'

/** How much waits in each open state, and how much is late: bounded reads, whatever the size of the collection. */
export const summary: Handler<'cases.summary'> = async (context, { key, kind }) => {
  const readers = readKey(context, key)
  const { collections, now } = context
  const counted = async (where: Record<string, unknown>): Promise<number> => {
    const rows = await collections.cases.find({ where, limit: COUNTED_MOST, fields: ['_id'] })
    return rows.length
  }
  const workflow = workflowOf(kind)
  const open = workflow.states.filter((state) => !workflow.closed.includes(state))
  const office = typeof key !== 'string' && 'office' in key ? key.office : undefined
  const [overdue, untold, today, ...counts] = await Promise.all([
    counted({ readers, kind, open: true, dueAt: command.lt(now) }),
    office === undefined ? undefined : counted({ links: linkTo.untold(office) }),
    todayOf(context, office),
    ...open.map((state) => counted({ readers, kind, state })),
  ])
  const states = Object.fromEntries(open.map((state, index) => [state, counts[index] ?? 0]))
  return { states: states as Partial<Record<CaseState, number>>, overdue, untold, today }
}

/** The day's figures of the whole street, for its command centres only. */
async function todayOf(context: MemberContext, office: string | undefined) {
  const street = await context.street()
  if (office === undefined || street.offices.get(office)?.kind !== 'centre') return undefined
  const counter = await context.collections.counters.get(`${street.doc._id}:${isoDate(dayOf(context.now))}`)
  const of = (name: string): number => counter?.counts[name] ?? 0
  return { submitted: of('submitted'), answered: of('answered'), closed: of('closed') }
}
