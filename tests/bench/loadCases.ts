import type { Document } from '../../local/database/values'
import type { CloudSpec } from '../../local/spec'
import { openDataFolder } from '../../local/tools/openDataFolder'
import type { CaseMaker, MadeCase } from './CaseMaker'

const BATCH = 2000

export interface Loading {
  total: number
  /** Also writes each case's events. */
  withEvents: boolean
  /** Documents of other collections that belong to a batch. */
  beside?: (made: readonly MadeCase[], from: number) => Readonly<Record<string, readonly object[]>>
  /** Is shown every batch. */
  onBatch: (made: readonly MadeCase[]) => void
}

/** Writes cases into the data folder of a cloud that does not run, as an import does; answers the seconds that it took. */
export async function loadCases(dataDir: string, spec: CloudSpec, maker: CaseMaker, loading: Loading): Promise<number> {
  const { total, withEvents, beside, onBatch } = loading
  const data = openDataFolder(dataDir, spec)
  let milliseconds = 0
  try {
    for (let from = 0; from < total; from += BATCH) {
      const startedAt = performance.now()
      const made = Array.from({ length: Math.min(BATCH, total - from) }, (_, at) =>
        withEvents ? maker.make(from + at) : { theCase: maker.copy(from + at), events: [] },
      )
      const cases = made.map(({ theCase }) => asDocument(theCase))
      await data.database.insert('cases', cases)
      if (withEvents) {
        const events = made.flatMap((one) => one.events.map(asDocument))
        await data.database.insert('events', events)
      }
      for (const [name, documents] of Object.entries(beside?.(made, from) ?? {})) {
        if (documents.length > 0) await data.database.insert(name, documents.map(asDocument))
      }
      milliseconds += performance.now() - startedAt
      onBatch(made)
    }
  } finally {
    data.close()
  }
  return Math.round(milliseconds / 100) / 10
}

/** As a document crosses the wire: without what is undefined. */
const asDocument = (value: object): Document => JSON.parse(JSON.stringify(value)) as Document
