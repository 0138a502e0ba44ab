import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchCases } from '../tests/bench/benchCases'
import { benchCloud } from '../tests/bench/benchCloud'
import { benchNearby } from '../tests/bench/benchNearby'
import { benchQueue } from '../tests/bench/benchQueue'
import { benchSearch } from '../tests/bench/benchSearch'
import { timeStart } from '../tests/bench/timeStart'
import { benchWeak } from '../tests/bench/weak/benchWeak'
import { buildApp } from './lib/buildApp'
import { buildFunctions } from './lib/buildFunctions'
import { LOCAL_APP } from './lib/localApp'
import { upToDate } from './lib/upToDate'

const USAGE = `Usage: npm run bench -- cloud|cases|start|queue|search|nearby|weak [--documents N] [--cases N] [--seconds N] [--json]
  cloud          the local cloud beside the bare driver doing the same work
  cases          whole calls of the functions: submit, list, detail, act; and the first call of an instance
  start          only that: the first call of an instance, with a model and without one
  queue          a page of a queue among many cases and among few
  search         a search for a word that stands in 18 % of many cases, beside one for a rare word
  nearby         open reports of the same matter near by, for the desk and for who writes one, among many cases and among few
  weak           pages on a slow phone and a slow network, and what pages of the mini program send to be drawn
  --documents N  cloud: how many documents there are; default 200000
  --cases N      cases: how many there are, default 100000; queue, search and nearby: how many are many, default 1000000
  --seconds N    how long clients work at once; default 60 for cloud, else 10
  --json         end with one line of JSON, else with the same indented`

/** How often an instance is started for each figure. */
const STARTS = 20

/** `npm run bench`: how long things take, each beside something to compare it with. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      documents: { type: 'string' },
      cases: { type: 'string' },
      seconds: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  const number = (given: string | undefined, usual: number): number => {
    const value = given === undefined ? usual : Number(given)
    if (!Number.isInteger(value) || value <= 0) throw new Error(USAGE)
    return value
  }
  const say = (line: string) => console.error(line)
  const benches: Record<string, () => Promise<unknown>> = {
    cloud: () => benchCloud(number(values.documents, 200_000), number(values.seconds, 60), say),
    cases: async () => {
      const figures = await benchCases(number(values.cases, 100_000), number(values.seconds, 10), say)
      return { ...figures, start: await timeStart(STARTS) }
    },
    start: () => timeStart(STARTS),
    search: () => benchSearch(number(values.cases, 1_000_000), number(values.seconds, 10), say),
    nearby: () => benchNearby(number(values.cases, 1_000_000), number(values.seconds, 10), say),
    weak: async () => {
      await upToDate('cloudfunctions', 'production', buildFunctions)
      await upToDate('h5', 'local', () => buildApp('h5', LOCAL_APP))
      await upToDate('weapp', 'production', () => buildApp('weapp'))
      process.env.SEEDED_STREETS = mkdtempSync(join(tmpdir(), 'streets-'))
      return benchWeak(say).finally(() => rmSync(process.env.SEEDED_STREETS ?? '', { recursive: true, force: true }))
    },
    queue: () => benchQueue(number(values.cases, 1_000_000), number(values.seconds, 10), say),
  }
  const bench = benches[positionals.join(' ')]
  if (!bench) throw new Error(USAGE)
  process.env.SILENCE = 'true'
  console.log(JSON.stringify(await bench(), null, values.json ? undefined : 2))
  process.exit(0)
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
