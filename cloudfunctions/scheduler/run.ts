import { underLease } from '../kit/lease'
import type { Handler } from '../kit/serve'
import { actOnTime } from './actOnTime'
import { checkHeard } from './checkHeard'
import { confirmProvisional } from './confirmProvisional'
import { countLoads } from './countLoads'
import { foldCounters } from './foldCounters'
import { foldNews } from './foldNews'
import { learn } from './learn'
import { makeDigests } from './makeDigests'
import { recountLimits } from './recountLimits'
import { remindPolicies } from './remindPolicies'
import { removeLeftovers } from './removeLeftovers'
import { runFollows } from './runFollows'
import { runLeaves } from './runLeaves'
import { sendMessages } from './sendMessages'
import { tallyMatters } from './tallyMatters'

/** Longer than the function may run, so that two runs never overlap. */
const LEASE_MS = 90_000

/** Each minute: limits and automatic closing, what steps cause in other cases, counters, messages, left-overs, learning. */
export const run: Handler<'scheduler.run'> = async (context) => {
  const done = await underLease(context, 'scheduler', LEASE_MS, async () => {
    await countLoads(context)
    await tallyMatters(context)
    return {
      acted: (await confirmProvisional(context)) + (await actOnTime(context)) + (await recountLimits(context)),
      followed: (await runFollows(context)) + (await runLeaves(context)),
      reminded: await remindPolicies(context),
      folded: (await foldCounters(context)) + (await foldNews(context)),
      digests: await makeDigests(context),
      sent: await sendMessages(context),
      marked: await checkHeard(context),
      removed: await removeLeftovers(context),
      learned: await learn(context),
    }
  })
  return (
    done ?? { acted: 0, followed: 0, reminded: 0, folded: 0, digests: 0, sent: 0, marked: 0, removed: 0, learned: 0 }
  )
}
