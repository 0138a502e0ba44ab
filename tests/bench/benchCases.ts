import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ENVIRONMENT } from '../../config/cloudbase/environment'
import { PERSONAS } from '../../config/streets/beiyuan/personas'
import { BenchStreet } from './BenchStreet'
import { type Rate, rate, round, type Timing } from './measure'
import { type Head, OfficeWork } from './OfficeWork'
import { RawCases } from './RawCases'
import { timeRaw } from './timeRaw'

const CLIENTS = 8
const ROWS = 20
const KINDS = ['submit', 'list', 'detail', 'act'] as const
type Kind = (typeof KINDS)[number]

export interface CallFigures {
  one: Rate
  eight: Rate
  /** Milliseconds of processor time that a call takes in the cloud's process, all threads together. */
  processor: number
  raw: Timing
  /** How many times as long a call takes as its reads and writes on the bare driver, at the median of one client. */
  ratio: number
}

export type CaseFigures = Record<Kind, CallFigures> & {
  cases: number
  loadSeconds: number
  memory: { now: number; most: number | null }
}

/** Measures whole calls of the deployed functions over HTTP, and the bare driver doing the same reads and writes. */
export async function benchCases(
  cases: number,
  seconds: number,
  say: (line: string) => void,
  rawTimes?: number,
): Promise<CaseFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const raw = new RawCases(join(folder, 'raw.sqlite'))
  const heads: Head[] = []
  say(`writing ${cases} cases with their events, into the cloud and beside it …`)
  const bench = await BenchStreet.open(ENVIRONMENT, {
    total: cases,
    withEvents: true,
    onBatch: (made) => {
      raw.load(made)
      for (const { theCase } of made) {
        const { _id, version, state, leadOfficeId } = theCase
        heads.push({ _id, version, state, leadOfficeId })
      }
    },
  })
  try {
    say(`written in ${bench.loadedIn} s`)
    const bare = await timeRaw(raw, bench.maker, cases, ROWS, rawTimes)
    const offices = await staffed(bench, heads)
    const figures = {} as Record<Kind, CallFigures>
    for (const kind of KINDS) {
      figures[kind] = await figuresOf(bench, kind, offices, seconds, bare[kind])
      say(`${kind}: ${JSON.stringify(figures[kind])}`)
    }
    return { cases, loadSeconds: bench.loadedIn, ...figures, memory: bench.cloud.memory() }
  } finally {
    await bench.close()
    raw.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Eight offices, each with one official who signs in for it. */
function staffed(bench: BenchStreet, heads: readonly Head[]): Promise<OfficeWork[]> {
  const handlers = new Map<string, string>()
  for (const { username, memberships } of PERSONAS) {
    for (const { officeId, role } of memberships) if (role === 'handler') handlers.set(officeId, username)
  }
  return Promise.all(
    [...handlers].slice(0, CLIENTS).map(async ([officeId, username], seed) => {
      const led = heads.filter(({ leadOfficeId }) => leadOfficeId === officeId)
      return new OfficeWork(officeId, await bench.persona(username), led, seed)
    }),
  )
}

async function figuresOf(
  bench: BenchStreet,
  kind: Kind,
  offices: readonly OfficeWork[],
  seconds: number,
  raw: Timing,
): Promise<CallFigures> {
  const call = (client: number) => {
    const office = offices[client] as OfficeWork
    return kind === 'list' ? office.list(ROWS) : office[kind]()
  }
  // until every instance runs and has been through the code often enough
  await rate(CLIENTS, Math.min(seconds, 3), call)
  let turn = 0
  const one = await rate(1, seconds, () => call(turn++ % CLIENTS))
  const before = bench.cloud.processorTime()
  const eight = await rate(CLIENTS, seconds, call)
  const processor = round((bench.cloud.processorTime() - before) / eight.calls)
  return { one, eight, processor, raw, ratio: round(one.timing.p50 / raw.p50) }
}
