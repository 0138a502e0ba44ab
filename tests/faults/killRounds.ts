import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import tcb from '@cloudbase/node-sdk'
import { sdkVariables } from '../../local/server/sdkVariables'
import { Random } from '../../local/testing/Random'
import { CloudProcess } from '../harness/CloudProcess'
import { Ledger } from './Ledger'
import { prepare, runLoad } from './load'
import { SPEC } from './spec'
import { verify } from './verify'

export interface KillResult {
  rounds: number
  /** Writes that were acknowledged over all rounds. */
  acknowledged: number
  /** What was lost or torn; empty when all is well. */
  wrong: string[]
  /** Milliseconds of the slowest opening after a kill. */
  slowestOpen: number
}

const CLIENTS = 12
const ENV = 'local-dev-1'

/** Kills the cloud under load again and again at random moments, over one data folder, and looks each time what is left. */
export async function killRounds(rounds: number, say: (line: string) => void): Promise<KillResult> {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'))
  const dataDir = join(folder, 'data')
  const random = new Random(Date.now())
  const ledger = new Ledger()
  const result: KillResult = { rounds: 0, acknowledged: 0, wrong: [], slowestOpen: 0 }
  let cloud = await CloudProcess.start(SPEC, dataDir, 0)
  const port = Number(new URL(cloud.url).port)
  Object.assign(process.env, sdkVariables(cloud.url, ENV))
  const sdk = tcb.init({ env: ENV, timeout: 20_000 })
  const db = sdk.database()
  try {
    await prepare(db)
    while (result.rounds < rounds) {
      const moment = random.between(30, 900)
      const load = runLoad({ sdk, db, ledger, random }, CLIENTS, result.rounds)
      await wait(moment)
      await cloud.kill()
      await load
      cloud = await CloudProcess.start(SPEC, dataDir, port)
      result.rounds++
      result.acknowledged = ledger.acknowledged
      result.slowestOpen = Math.max(result.slowestOpen, cloud.openedIn)
      const wrong = await verify(sdk, db, ledger)
      result.wrong.push(...wrong.map((line) => `round ${result.rounds}: ${line}`))
      say(
        `round ${result.rounds}: killed after ${Math.round(moment)} ms, ${ledger.acknowledged} writes acknowledged so far, ${wrong.length} wrong`,
      )
      if (wrong.length > 0) break
    }
  } finally {
    await cloud.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  return result
}
