import { parseArgs } from 'node:util'
import { diskFull } from '../tests/faults/diskFull'
import { killRounds } from '../tests/faults/killRounds'
import { truncation } from '../tests/faults/truncation'

const USAGE = `Usage: npm run test:faults [-- --rounds N] [--json]
  --rounds N  how often the cloud is killed under load; default 50
  --json      end with one line of JSON`

/** `npm run test:faults`: kill -9 under load, a file that was cut, a disk that is full. */
async function main(): Promise<void> {
  // the SDK's own warnings about calls that the kill delayed
  process.env.SILENCE = 'true'
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '50' }, json: { type: 'boolean' } } })
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds must be a whole number from 1.\n${USAGE}`)
  const say = (line: string): void => console.error(line)
  const cut = await truncation(say)
  const full = await diskFull(say)
  const killed = await killRounds(rounds, say)
  const wrong = [...cut.wrong, ...full.wrong, ...killed.wrong]
  for (const line of wrong) console.error(`WRONG ${line}`)
  const slowestOpen = Math.round(killed.slowestOpen)
  const result = {
    rounds: killed.rounds,
    acknowledged: killed.acknowledged,
    slowestOpen,
    cuts: cut.cuts,
    disk: full.disk,
    wrong: wrong.length,
  }
  if (values.json) console.log(JSON.stringify(result))
  else
    console.log(
      `${result.rounds} kills, ${result.acknowledged} acknowledged writes, ${result.cuts} cut files, full disk: ${result.disk}; ${result.wrong} wrong`,
    )
  process.exit(wrong.length > 0 ? 1 : 0)
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
