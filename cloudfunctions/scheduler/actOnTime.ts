import { timeoutAction } from '../domain/caseMoments'
import { act, type Rules } from '../domain/engine'
import { changeCase } from '../kit/caseStore'
import type { Context } from '../kit/context'
import { command } from '../kit/database'
import { logFailure } from '../kit/log'

/** Cases looked at in one run; what is left waits for the next minute. */
const BATCH = 100

/** Takes the system's action on every case whose time has come. Safe to run twice: the second finds nothing to do. */
export async function actOnTime(context: Context): Promise<number> {
  const { rules } = await context.street()
  const due = await context.collections.cases.find({
    where: { nextAt: command.lte(context.now) },
    order: [
      ['nextAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit: BATCH,
    fields: ['_id'],
  })
  let acted = 0
  for (const { _id } of due) {
    try {
      if (await actOnCase(context, _id, rules)) acted += 1
    } catch (error) {
      // One case that cannot be acted on must not hold up the others, nor what the scheduler does besides.
      logFailure(_id, error)
    }
  }
  return acted
}

async function actOnCase(context: Context, caseId: string, rules: Rules): Promise<boolean> {
  let changed = false
  await changeCase(caseId, (theCase) => {
    changed = false
    const action = timeoutAction(theCase, context.now)
    if (!action) return undefined
    const result = act(theCase, action, {}, { kind: 'system' }, context.now, rules)
    if (!result.ok) return undefined
    changed = true
    return { step: result, files: [] }
  })
  return changed
}
