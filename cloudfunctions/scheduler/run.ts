import { underLease } from '../kit/lease'
import type { Handler } from '../kit/serve'
import { actOnTime } from './actOnTime'
import { confirmProvisional } from './confirmProvisional'
import { foldCounters } from './foldCounters'
import { removeLeftovers } from './removeLeftovers'
import { runFollows } from './runFollows'
import { runLeaves } from './runLeaves'

/** Longer than the function may run, so that two runs never overlap. */
const LEASE_MS = 90_000

/** Each minute: limits and automatic closing, what steps cause in other cases, counters, left-overs. */
export const run: Handler<'scheduler.run'> = async (context) => {
  const done = await underLease(context, 'scheduler', LEASE_MS, async () => ({
    acted: (await confirmProvisional(context)) + (await actOnTime(context)),
    followed: (await runFollows(context)) + (await runLeaves(context)),
    folded: await foldCounters(context),
    removed: await removeLeftovers(context),
  }))
  return done ?? { acted: 0, followed: 0, folded: 0, removed: 0 }
}
