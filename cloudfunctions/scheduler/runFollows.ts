import type { Context } from '../kit/context'
import { command } from '../kit/database'
import { logFailure } from '../kit/log'
import { runRow } from '../kit/runFollows'

/** Cases in one run of the scheduler; what is left waits for the next minute. */
const CASES_MOST = 600
const ROWS = 20

/** Carries out what steps caused in other cases and their calls could not finish, and what that causes in turn. */
export async function runFollows(context: Context): Promise<number> {
  let ran = 0
  for (let rounds = 0; rounds < CASES_MOST && ran < CASES_MOST; rounds += 1) {
    const rows = await context.collections.outbox.find({
      where: { what: 'follow', at: command.lte(context.now) },
      order: [['at', 'asc']],
      limit: ROWS,
    })
    if (rows.length === 0) break
    for (const row of rows) {
      if (row.what !== 'follow' || ran >= CASES_MOST) continue
      try {
        ran += (await runRow(context, row, CASES_MOST - ran)).ran
      } catch (error) {
        logFailure(row._id, error)
        return ran
      }
    }
  }
  return ran
}
