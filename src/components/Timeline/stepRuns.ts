import type { EventView } from '@contract/caseView'

/** Steps that follow one upon another and mean the same: of hundreds of them one line is enough. */
const ALIKE: readonly string[] = ['absorb']

/** One step, or several in a row that are shown as one; the latest first in both. */
export type StepRun = readonly [EventView, ...EventView[]]

/** The steps of a case, the latest first, with those that say the same in a row put together. */
export function stepRuns(events: readonly EventView[]): StepRun[] {
  const runs: [EventView, ...EventView[]][] = []
  for (const event of [...events].sort((a, b) => b.version - a.version)) {
    const last = runs.at(-1)
    if (last && ALIKE.includes(event.action) && last[0].action === event.action) last.push(event)
    else runs.push([event])
  }
  return runs
}
