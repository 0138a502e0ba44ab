import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import type { CallEvent } from '@contract/contract'
import { LESSONS_NEEDED } from '@contract/routing'
import type { RoutingModel } from '../../cloudfunctions/domain/routing/model'
import { plainLayer } from '../../cloudfunctions/domain/routing/secondLayer'
import { STREET } from '../../config/streets/beiyuan/street'
import type { Cloud } from '../../local/startCloud'
import { Random } from '../../local/testing/Random'
import { buildFunctions } from '../../scripts/lib/buildFunctions'
import { runCloud } from '../../scripts/lib/runCloud'
import { setUpStreet } from '../../scripts/lib/setUpStreet'
import { upToDate } from '../../scripts/lib/upToDate'
import { aReport } from '../harness/reports'
import { benchFolder } from './benchFolder'
import { round, type Timing, timing } from './measure'

const OFFICES = 90
/** As many groups of characters and weights as some 3,000 messages leave. */
const GROUPS = 60_000
const WEIGHTS = 550_000

export interface StartFigures {
  /** The first call that an instance answers, by what it is and whether there is a model. */
  list: { plain: Timing; withModel: Timing; ratio: number }
  submit: { plain: Timing; withModel: Timing; ratio: number }
  modelBytes: number
}

/** Measures the first call of an instance that was not there, on a street with a model and on the same street without one, in turns. */
export async function timeStart(times: number): Promise<StartFigures> {
  const dataDir = benchFolder()
  await upToDate('cloudfunctions', 'production', buildFunctions)
  const cloud = await runCloud({ dataDir, port: 0, timers: false })
  try {
    await setUpStreet(cloud.url)
    // Loaded only now: the SDK reads where the cloud is when it is first used.
    const { collections } = await import('../../cloudfunctions/kit/collections')
    const { storeModel } = await import('../../cloudfunctions/kit/routingModel')
    const { personaUid } = await import('../../scripts/lib/seedPersonas')
    const learned = {
      version: 1,
      at: 1,
      confirmed: LESSONS_NEEDED,
      trainedWith: LESSONS_NEEDED,
      outcomes: [],
      voices: {},
    }
    const file = await storeModel('bench', modelOfUsualSize())
    const first = async (useCase: CallEvent['useCase'], input: unknown, withModel: boolean) => {
      await collections.models.put({ ...learned, _id: STREET._id, ...(withModel ? { file } : {}) })
      await cloud.functions.endIdle()
      return msOf(cloud, { useCase, input, requestId: randomUUID() }, personaUid('resident'))
    }
    const figuresOf = async (useCase: CallEvent['useCase'], input: unknown) => {
      const plain: number[] = []
      const withModel: number[] = []
      for (let time = 0; time < times; time++) {
        plain.push(await first(useCase, input, false))
        withModel.push(await first(useCase, input, true))
      }
      const [without, beside] = [timing(plain), timing(withModel)]
      return { plain: without, withModel: beside, ratio: round(beside.p50 / without.p50) }
    }
    const list = await figuresOf('cases.list', { key: 'mine', kind: 'report', order: 'newest', limit: 20 })
    return { list, submit: await figuresOf('cases.submit', aReport()), modelBytes: file.bytes }
  } finally {
    await cloud.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function msOf(cloud: Cloud, event: CallEvent, uid: string): Promise<number> {
  const startedAt = performance.now()
  const answer = (await cloud.invoke('cases', event, { kind: 'user', uid, anonymous: false })) as { ok: boolean }
  if (!answer.ok) throw new Error(`${event.useCase}: ${JSON.stringify(answer)}`)
  return performance.now() - startedAt
}

/** A model of the form and size that learning leaves, with numbers by chance: how long it takes to read is all that counts. */
function modelOfUsualSize(): RoutingModel {
  const random = new Random(7)
  const each = Math.round(WEIGHTS / GROUPS)
  return {
    labels: Array.from({ length: OFFICES }, (_, office) => `office-${office}`),
    messages: 3000,
    seen: new Uint32Array(OFFICES).fill(30),
    hashes: Uint32Array.from({ length: GROUPS }, (_, at) => at * 250),
    df: new Uint32Array(GROUPS).fill(3),
    starts: Uint32Array.from({ length: GROUPS + 1 }, (_, at) => at * each),
    offices: Uint16Array.from({ length: GROUPS * each }, () => random.below(OFFICES)),
    steps: Int8Array.from({ length: GROUPS * each }, () => random.below(255) - 127),
    scales: new Float32Array(OFFICES).fill(0.01),
    bias: new Float32Array(OFFICES).fill(-1),
    second: plainLayer(OFFICES),
    threshold: 0.9,
  }
}
