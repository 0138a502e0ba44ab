import { ENVIRONMENT } from '../../config/cloudbase/environment'
import type { CloudSpec } from '../../local/spec'
import { BenchStreet } from './BenchStreet'
import { type Rate, rateInTurns, round } from './measure'

const FEW = 10_000
const ROWS = 20

export interface QueueFigures {
  cases: number
  few: { cases: number; loadSeconds: number; page: Rate }
  many: { cases: number; loadSeconds: number; page: Rate }
  /** How many times as long a page takes among many as among few, at the median of one client. */
  ratio: number
}

/** The environment with only those indexes of cases that pages of a queue are read by, so that a million is soon written. */
const SPEC: CloudSpec = {
  ...ENVIRONMENT,
  collections: ENVIRONMENT.collections.map((collection) =>
    collection.name === 'cases'
      ? { ...collection, indexes: collection.indexes.filter(({ name }) => name === 'queue') }
      : collection,
  ),
}

/** Measures a page of the command centre's queue, the longest there is, among many cases and among few, in turns. */
export async function benchQueue(
  cases: number,
  seconds: number,
  say: (line: string) => void,
  fewCases = FEW,
): Promise<QueueFigures> {
  const few = await among(fewCases, say)
  const many = await among(cases, say).catch(async (error) => {
    await few.close()
    throw error
  })
  try {
    const pages = [await pagesOf(few), await pagesOf(many)]
    await rateInTurns(Math.min(seconds, 3), pages)
    const [ofFew, ofMany] = await rateInTurns(seconds, pages)
    if (!ofFew || !ofMany) throw new Error('nothing was measured')
    return {
      cases,
      few: { cases: fewCases, loadSeconds: few.loadedIn, page: ofFew },
      many: { cases, loadSeconds: many.loadedIn, page: ofMany },
      ratio: round(ofMany.timing.p50 / ofFew.timing.p50),
    }
  } finally {
    await few.close()
    await many.close()
  }
}

function among(cases: number, say: (line: string) => void): Promise<BenchStreet> {
  say(`writing ${cases} cases …`)
  return BenchStreet.open(SPEC, { total: cases, withEvents: false, onBatch: () => undefined })
}

/** Fetches the first page, the one after it, and so on, as somebody who works through the queue. */
async function pagesOf(bench: BenchStreet): Promise<() => Promise<void>> {
  const dispatcher = await bench.persona('dispatcher')
  const key = { office: 'centre-command' }
  let after: { at: number; id: string } | undefined
  return async () => {
    const { next } = await dispatcher.call('cases.list', {
      ...{ key, after, kind: 'report', open: true, order: 'due', limit: ROWS },
    })
    after = next
  }
}
