import type { Context } from '../kit/context'
import { command } from '../kit/database'
import { runLeave } from '../kit/leave'
import { logFailure } from '../kit/log'

const ROWS = 10
/** Cases of one member in one run; what is left waits for the next minute. */
const CASES_MOST = 300

/** Gives back what members had in hand whose removal could not finish it. */
export async function runLeaves(context: Context): Promise<number> {
  const rows = await context.collections.outbox.find({
    where: { what: 'leave', at: command.lte(context.now) },
    order: [['at', 'asc']],
    limit: ROWS,
  })
  let looked = 0
  for (const row of rows) {
    if (row.what !== 'leave') continue
    try {
      looked += await runLeave(context, row, CASES_MOST)
    } catch (error) {
      logFailure(row._id, error)
    }
  }
  return looked
}
