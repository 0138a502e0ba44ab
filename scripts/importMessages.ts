import { existsSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { SingleBar } from 'cli-progress'
import { DEMO_PASSWORD, PERSONAS } from '../config/streets/beiyuan/personas'
import { CloudStartError } from '../local/CloudStartError'
import { countLines } from './lib/countLines'
import type { StaffNames } from './lib/fileMessages'
import { importFile } from './lib/importFile'
import { dataDir } from './lib/paths'
import { portOf } from './lib/portOf'
import { runningSystem } from './lib/runningSystem'
import { StaffClient } from './lib/staffClient'

const USAGE = `Usage: npm run import -- FILE.jsonl [--replay] [--json]
  FILE.jsonl  one message a line: {"id","user","title","time","body","reply"}
  --replay    close each message by the ordinary steps, with its recorded reply as the answer
  --json      end with one line of JSON: {"read","accepted","rejected","closed","seconds"}`

/** `npm run import`: files hotline messages through the same use cases as everyone else. Doing it again duplicates nothing. */
async function main(): Promise<void> {
  const { file, replay, json } = readOptions()
  const startedAt = Date.now()
  const port = portOf(process.env.PORT || '3000', 'PORT')
  const system = await runningSystem(port, dataDir())
  const bar = new SingleBar({
    format: '{bar} {percentage}% | {value}/{total} | {closed} closed | {rejected} rejected | {eta_formatted} left',
    stream: process.stderr,
    noTTYOutput: true,
    notTTYSchedule: 5000,
  })
  const rejects: string[] = []
  let interrupted = false
  // A terminal may send it twice, through the runner too; only the first one means something.
  process.on('SIGINT', () => {
    interrupted = true
  })
  bar.start(await countLines(file), 0, { closed: 0, rejected: 0 })
  const result = await importFile({
    file,
    replay,
    staff: signedIn(system.url, system.envId),
    names: STAFF,
    onProgress: ({ read, closed, rejected }) => bar.update(read, { closed, rejected }),
    onReject: (line, reason) => rejects.push(`line ${line}: ${reason}`),
    shouldStop: () => interrupted,
  })
  if (!result.stopped) bar.update(result.read, { closed: result.closed, rejected: result.rejected })
  bar.stop()
  await system.close()

  for (const reject of rejects) console.log(reject)
  const seconds = Math.round((Date.now() - startedAt) / 100) / 10
  const { read, accepted, rejected, closed } = result
  if (result.stopped)
    console.error(`Stopped after ${read} messages. Run the same command again: it goes on and files none twice.`)
  if (json) console.log(JSON.stringify({ read, accepted, rejected, closed, seconds }))
  else console.log(`${read} read, ${accepted} accepted, ${rejected} rejected, ${closed} closed in ${seconds} s`)
  process.exit(result.stopped ? 130 : 0)
}

/** Who takes the steps: the personas that the street was seeded with. */
const STAFF: StaffNames = {
  hotline: 'hotline',
  centre: 'dispatcher',
  handlerOf: (officeId) =>
    PERSONAS.find(({ memberships }) => memberships.some((membership) => membership.officeId === officeId))?.username,
}

function signedIn(url: string, envId: string): (username: string) => Promise<StaffClient> {
  const clients = new Map<string, Promise<StaffClient>>()
  return (username) => {
    const client = clients.get(username) ?? StaffClient.signIn(url, envId, username, DEMO_PASSWORD)
    clients.set(username, client)
    return client
  }
}

function readOptions(): { file: string; replay: boolean; json: boolean } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { replay: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
  })
  const [file] = positionals
  if (!file || positionals.length > 1) throw new Error(USAGE)
  if (!existsSync(file) || !statSync(file).isFile()) throw new Error(`There is no file ${file}.`)
  return { file, ...values }
}

main().catch((error: Error) => {
  const known = error instanceof CloudStartError || !('code' in error)
  console.error(known || error.message.includes('option') ? error.message : error)
  process.exit(1)
})
