import { parseArgs } from 'node:util'
import { benchCloud } from '../tests/bench/benchCloud'

const USAGE = `Usage: npm run bench -- cloud [--documents N] [--seconds N] [--json]
  --documents N  how many documents there are; default 200000
  --seconds N    how long 64 clients work at once; default 60
  --json         end with one line of JSON, else with the same indented`

/** `npm run bench -- cloud`: how long the local cloud takes, beside the bare driver doing the same work. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      documents: { type: 'string', default: '200000' },
      seconds: { type: 'string', default: '60' },
      json: { type: 'boolean' },
    },
  })
  if (positionals.join(' ') !== 'cloud') throw new Error(USAGE)
  const [documents, seconds] = [Number(values.documents), Number(values.seconds)]
  if (![documents, seconds].every((number) => Number.isInteger(number) && number > 0)) throw new Error(USAGE)
  process.env.SILENCE = 'true'
  const figures = await benchCloud(documents, seconds, (line) => console.error(line))
  console.log(JSON.stringify(figures, null, values.json ? undefined : 2))
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
