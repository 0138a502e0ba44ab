import type { Cursor } from '@contract/case'
import { recalculation } from '../domain/caseClock'
import { linkTo, provisionalYears } from '../domain/caseKeys'
import { act, type Rules } from '../domain/engine'
import { changeCase } from '../kit/caseStore'
import type { Context } from '../kit/context'
import { logFailure } from '../kit/log'
import { page } from '../kit/page'

const BATCH = 100
/** So many batches in one run; what is left waits for the next minute. */
const BATCHES_MOST = 10

/**
 * Computes anew the limits that ran into a year which has been entered since. A case that was done is no longer found, so a run
 * that is cut off or repeated leaves nothing out and does nothing twice.
 */
export async function confirmProvisional(context: Context): Promise<number> {
  const { rules } = await context.street()
  let done = 0
  for (const year of rules.calendar.entered) done += await confirmYear(context, year, rules)
  return done
}

async function confirmYear(context: Context, year: number, rules: Rules): Promise<number> {
  const where = { links: linkTo.provisional(year) }
  let done = 0
  let after: Cursor | undefined
  for (let batch = 0; batch < BATCHES_MOST; batch += 1) {
    const found = { where, by: 'createdAt', direction: 'desc', after, limit: BATCH } as const
    const { rows, more } = await page(context.collections.cases, found)
    for (const { _id } of rows) {
      try {
        if (await confirmCase(context, _id, year, rules)) done += 1
      } catch (error) {
        logFailure(_id, error)
      }
    }
    const last = rows.at(-1)
    if (!more || !last) break
    after = { at: last.createdAt, id: last._id }
  }
  return done
}

async function confirmCase(context: Context, caseId: string, year: number, rules: Rules): Promise<boolean> {
  let changed = false
  await changeCase(caseId, (theCase) => {
    changed = false
    if (!provisionalYears(theCase).includes(year)) return undefined
    const action = recalculation(theCase, context.now, rules) ?? 'confirmLimit'
    const result = act(theCase, action, {}, { kind: 'system' }, context.now, rules)
    if (!result.ok) return undefined
    changed = true
    return { step: result, files: [] }
  })
  return changed
}
