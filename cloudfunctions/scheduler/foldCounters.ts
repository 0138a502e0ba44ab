import type { LoadEffect } from '../domain/caseDoc'
import { isCount, isMessage } from '../domain/effects'
import { isLoad } from '../domain/loads'
import { transact } from '../kit/collections'
import type { Context } from '../kit/context'
import type { CountRow } from '../kit/engineDocuments'
import { addCounts } from './addCounts'
import { startFindingIssues } from './findIssues'
import { foldMessages } from './foldMessages'
import { startIndexing } from './indexCases'
import { writeLesson } from './writeLesson'

/** Outbox rows folded in one transaction, so that it stays small. */
const BATCH = 10
const BATCHES_MOST = 200
const WRITES_MOST = 12

/**
 * Moves the effects of finished steps from the outbox to where they belong. Counters: rows out and counters in, together. The
 * words of a case, what it teaches, and the messages to people, are written before: written twice they are the same.
 */
export async function foldCounters(context: Context): Promise<number> {
  const street = (await context.street()).doc._id
  const indexing = await startIndexing(context)
  const issues = await startFindingIssues(context)
  let folded = 0
  for (let batch = 0; batch < BATCHES_MOST; batch += 1) {
    const rows = await context.collections.outbox.find({
      where: { what: 'count' },
      order: [['at', 'asc']],
      limit: BATCH,
    })
    if (rows.length === 0) break
    const effects = rows.flatMap((row) => (row.what === 'count' ? row.effects : []))
    await indexing.write(effects.flatMap((effect) => (effect.kind === 'index' ? effect.caseId : [])))
    const taught = effects.flatMap((effect) => (effect.kind === 'learn' ? effect.caseId : []))
    await Promise.all([...new Set(taught)].map((caseId) => writeLesson(context, caseId)))
    await issues.put([...new Set(effects.flatMap((effect) => (effect.kind === 'issue' ? effect.caseId : [])))])
    await foldMessages(context, effects.filter(isMessage))
    folded += await transact(async (collections) => {
      const there = (await Promise.all(rows.map((row) => collections.outbox.get(row._id)))).flatMap((row) =>
        row?.what === 'count' ? row : [],
      )
      const present = fitting(there)
      await addCounts(
        collections,
        street,
        present.flatMap((row) => row.effects.filter(isCount)),
      )
      const loads = present.flatMap((row) => row.effects.filter(isLoad))
      for (const key of new Set(loads.map((effect) => effect.key))) {
        const { running = 0, following = 0 } = (await collections.loads.get(key)) ?? {}
        const own = loads.filter((effect) => effect.key === key)
        await collections.loads.set({
          _id: key,
          running: running + sumOf(own, 'running'),
          following: following + sumOf(own, 'following'),
        })
      }
      for (const row of present) await collections.outbox.remove(row._id)
      return present.length
    })
  }
  await indexing.finish()
  await issues.finish()
  return folded
}

/** The first of these rows that one transaction of at most twelve writes can fold: each row goes, each counter and load is written. */
function fitting(rows: readonly CountRow[]): CountRow[] {
  const written = new Set<string>()
  const taken: CountRow[] = []
  for (const row of rows) {
    for (const effect of row.effects) {
      if (isCount(effect)) written.add(effect.day)
      if (isLoad(effect)) written.add(effect.key)
    }
    if (taken.length > 0 && taken.length + 1 + written.size > WRITES_MOST) break
    taken.push(row)
  }
  return taken
}

const sumOf = (effects: readonly LoadEffect[], name: 'running' | 'following'): number =>
  effects.reduce((sum, effect) => sum + effect[name], 0)
