import { ENVIRONMENT } from '../../config/cloudbase/environment'
import type { CloudSpec } from '../../local/spec'
import { BenchStreet } from './BenchStreet'
import { type Rate, rate, round } from './measure'

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

/** Measures a page of the command centre's queue, the longest there is, among many cases and among few. */
export async function benchQueue(
  cases: number,
  seconds: number,
  say: (line: string) => void,
  fewCases = FEW,
): Promise<QueueFigures> {
  const few = await pagesAmong(fewCases, seconds, say)
  const many = await pagesAmong(cases, seconds, say)
  return { cases, few, many, ratio: round(many.page.timing.p50 / few.page.timing.p50) }
}

async function pagesAmong(cases: number, seconds: number, say: (line: string) => void) {
  say(`writing ${cases} cases …`)
  const bench = await BenchStreet.open(SPEC, { total: cases, withEvents: false, onBatch: () => undefined })
  try {
    const dispatcher = await bench.persona('dispatcher')
    const key = { office: 'centre-command' }
    // the first page, the one after it, and so on, as somebody who works through the queue
    let after: { at: number; id: string } | undefined
    const page = async () => {
      const { next } = await dispatcher.call('cases.list', {
        ...{ key, after, kind: 'report', open: true, order: 'due', limit: ROWS },
      })
      after = next
    }
    await rate(1, Math.min(seconds, 3), page)
    const figures = { cases, loadSeconds: bench.loadedIn, page: await rate(1, seconds, page) }
    say(JSON.stringify(figures))
    return figures
  } finally {
    await bench.close()
  }
}
