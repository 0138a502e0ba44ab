import { CASE_KINDS, workflowOf } from '@contract/workflow/workflows'
import { mediationKey, officeKey } from '../domain/actor'
import { recalculation } from '../domain/caseClock'
import { act, type Rules } from '../domain/engine'
import { changeCase } from '../kit/caseStore'
import { transact } from '../kit/collections'
import type { Context } from '../kit/context'
import { command } from '../kit/database'
import type { CalendarRow } from '../kit/engineDocuments'
import { logFailure } from '../kit/log'
import { page } from '../kit/page'

const BATCH = 100
/** Cases looked at in one run, and moved after which no further batch is begun; what is left waits for the next minute. */
const CASES_MOST = 1000
const MOVED_MOST = 200

/**
 * Computes the limits of open cases again after a day of the calendar was changed. How far it came is noted after each batch, so
 * a run that is cut off is taken up there; a case that was done already comes out the same. An edit in between begins anew.
 */
export async function recountLimits(context: Context): Promise<number> {
  const { collections, now } = context
  const where = { what: 'calendar', at: command.lte(now) }
  const [row] = await collections.outbox.find({ where, order: [['at', 'asc']], limit: 1 })
  if (row?.what !== 'calendar') return 0
  const { rules, offices } = await context.street()
  const lists = listsOf([...offices.values()].flatMap(({ _id, kind }) => (kind === 'centre' ? _id : [])).sort())
  let { list, after } = row.reached ?? { list: 0 }
  let moved = 0
  for (let looked = 0; looked < CASES_MOST && moved < MOVED_MOST; ) {
    const cases = lists[list]
    if (!cases) {
      await finished(row)
      return moved
    }
    const found = { where: cases, by: 'createdAt', direction: 'desc', after, limit: BATCH } as const
    const { rows, more } = await page(collections.cases, found)
    for (const theCase of rows) {
      if (recalculation(theCase, now, rules) && (await recount(context, theCase._id, rules))) moved += 1
    }
    looked += rows.length
    const last = rows.at(-1)
    after = more && last ? { at: last.createdAt, id: last._id } : undefined
    if (!after) list += 1
    if (!(await noted(context, row, after ? { list, after } : { list }))) break
  }
  return moved
}

/** Under which keys all open cases are found: those of the centres, of each kind. */
const listsOf = (centres: readonly string[]) =>
  centres.flatMap((centre) =>
    CASE_KINDS.map((kind) => ({
      readers: workflowOf(kind).confidential ? mediationKey(centre) : officeKey(centre),
      kind,
      open: true,
    })),
  )

/** `false` when the calendar has been edited again meanwhile. */
const noted = ({ collections }: Context, { _id, edit }: CalendarRow, reached: CalendarRow['reached']) =>
  collections.outbox.update({ _id, edit }, { reached: command.set(reached) })

/** Only while it is still the same: an edit of this moment must not be lost. */
const finished = ({ _id, edit }: CalendarRow): Promise<void> =>
  transact(async ({ outbox }) => {
    const there = await outbox.get(_id)
    if (there?.what === 'calendar' && there.edit === edit) await outbox.remove(_id)
  })

async function recount(context: Context, caseId: string, rules: Rules): Promise<boolean> {
  let changed = false
  try {
    await changeCase(caseId, (theCase) => {
      const action = recalculation(theCase, context.now, rules)
      const result = action && act(theCase, action, {}, { kind: 'system' }, context.now, rules)
      changed = result?.ok === true
      return result?.ok ? { step: result } : undefined
    })
  } catch (error) {
    logFailure(caseId, error)
  }
  return changed
}
