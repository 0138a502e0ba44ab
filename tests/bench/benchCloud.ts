import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { sdkVariables } from '../../local/server/sdkVariables'
import { Random } from '../../local/testing/Random'
import { CloudProcess } from '../harness/CloudProcess'
import { type Crowd, crowd } from './crowd'
import { BENCH_SPEC, type Item, idOf, item, KINDS, OFFICES } from './dataset'
import { measure, round, type Timing } from './measure'
import { Raw } from './Raw'

export type Db = ReturnType<ReturnType<typeof tcb.init>['database']>

export interface Compared {
  cloud: Timing
  raw: Timing
  /** How many times as long the cloud takes, at the median. */
  ratio: number
}

export interface CloudFigures {
  documents: number
  insertsPerSecond: { cloud: number; raw: number; ratio: number; batch: number; inFlight: number }
  get: Compared
  update: Compared
  transaction: Compared
  page: Compared
  nearest: Compared
  count: Timing
  crowd: Crowd
  memory: { now: number; most: number | null }
  openMilliseconds: number
}

const ENV = 'local-dev-1'
const BATCH = 100
const IN_FLIGHT = 4

/** Measures the local cloud through the unmodified SDK, and the bare driver doing the same work, in one run. */
export async function benchCloud(
  documents: number,
  seconds: number,
  say: (line: string) => void,
): Promise<CloudFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const dataDir = join(folder, 'data')
  let cloud = await CloudProcess.start(BENCH_SPEC, dataDir, 0)
  const port = Number(new URL(cloud.url).port)
  Object.assign(process.env, sdkVariables(cloud.url, ENV))
  const db = tcb.init({ env: ENV }).database()
  const raw = new Raw(join(folder, 'raw.sqlite'))
  try {
    say(`writing ${documents} documents twice …`)
    const insertsPerSecond = await inserts(db, raw, documents)
    say(JSON.stringify(insertsPerSecond))
    const single = await singleCalls(db, raw, documents, say)
    say(`64 clients for ${seconds} s …`)
    const many = await crowd(db, documents, 64, seconds)
    const memory = cloud.memory()
    await cloud.stop()
    cloud = await CloudProcess.start(BENCH_SPEC, dataDir, port)
    return { documents, insertsPerSecond, ...single, crowd: many, memory, openMilliseconds: cloud.openedIn }
  } finally {
    await cloud.kill()
    raw.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Batches of a hundred; the cloud is sent a few at once, as an import does, the driver can take only one. */
async function inserts(db: Db, raw: Raw, documents: number) {
  const batches = Math.ceil(documents / BATCH)
  const time = async (inFlight: number, write: (items: Item[]) => unknown) => {
    const random = new Random(1)
    const startedAt = performance.now()
    let next = 0
    const sender = async () => {
      while (next < batches) {
        const from = BATCH * next++
        await write(Array.from({ length: BATCH }, (_, n) => item(from + n, random)))
      }
    }
    await Promise.all(Array.from({ length: inFlight }, sender))
    return Math.round((batches * BATCH * 1000) / (performance.now() - startedAt))
  }
  const inCloud = await time(IN_FLIGHT, (items) => db.collection('items').add(items))
  const inRaw = await time(1, (items) => raw.insert(items))
  return { cloud: inCloud, raw: inRaw, ratio: round(inRaw / inCloud), batch: BATCH, inFlight: IN_FLIGHT }
}

async function singleCalls(db: Db, raw: Raw, documents: number, say: (line: string) => void) {
  const items = db.collection('items')
  const random = new Random(2)
  const id = () => idOf(random.below(documents))
  const reader = () => `o:${random.below(OFFICES)}`
  const place = (): [number, number] => [random.between(113.22, 113.38), random.between(23.12, 23.28)]
  const near = (from: [number, number]) =>
    db.command.geoNear({ geometry: new db.Geo.Point(...from), maxDistance: 50_000, minDistance: 0 })
  const compare = async (
    name: string,
    times: number,
    inCloud: () => unknown,
    inRaw: () => unknown,
  ): Promise<Compared> => {
    const [cloud, bare] = [await measure(times, inCloud), await measure(times, inRaw)]
    const compared = { cloud, raw: bare, ratio: round(cloud.p50 / bare.p50) }
    say(`${name}: ${JSON.stringify(compared)}`)
    return compared
  }
  return {
    get: await compare(
      'get',
      2000,
      () => items.doc(id()).get(),
      () => raw.get(id()),
    ),
    update: await compare(
      'durable update',
      1000,
      () => items.doc(id()).update({ version: db.command.inc(1) }),
      () => raw.update([id()]),
    ),
    transaction: await compare(
      'five-call transaction',
      500,
      () => fiveCalls(db, id(), id()),
      () => raw.update([id(), id()]),
    ),
    page: await compare(
      'indexed page of 20',
      500,
      () =>
        items
          .where({ readers: reader(), kind: random.pick(KINDS) })
          .orderBy('dueAt', 'asc')
          .limit(20)
          .get(),
      () => raw.page(reader(), random.pick(KINDS)),
    ),
    nearest: await compare(
      'nearest 20',
      500,
      () =>
        items
          .where({ at: near(place()) })
          .limit(20)
          .get(),
      () => raw.nearest(place(), 20),
    ),
    count: await measure(50, () => items.where({ kind: random.pick(KINDS) }).count()),
  }
}

async function fiveCalls(db: Db, one: string, other: string): Promise<void> {
  const transaction = await db.startTransaction()
  const items = transaction.collection('items')
  await items.doc(one).get()
  await items.doc(one).update({ version: db.command.inc(1) })
  await items.doc(other).update({ version: db.command.inc(1) })
  await transaction.commit()
}
