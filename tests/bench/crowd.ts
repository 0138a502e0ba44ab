import { Random } from '../../local/testing/Random'
import type { Db } from './benchCloud'
import { idOf, KINDS, OFFICES } from './dataset'
import { type Timing, timing } from './measure'

export interface Crowd {
  clients: number
  seconds: number
  calls: number
  callsPerSecond: number
  errors: number
  /** Conflicts that three retries at once did not solve: the platform's own answer, not an error of the cloud. */
  conflicts: number
  timing: Timing
}

/** So many clients at once for so long: reads, pages, updates, transactions, as in ordinary use. */
export async function crowd(db: Db, documents: number, clients: number, seconds: number): Promise<Crowd> {
  const until = performance.now() + seconds * 1000
  const taken: number[] = []
  let [errors, conflicts] = [0, 0]
  const client = async (number: number) => {
    const random = new Random(number + 1)
    while (performance.now() < until) {
      const startedAt = performance.now()
      try {
        await one(db, random, documents)
      } catch (error) {
        if ((error as { code?: string }).code === 'DATABASE_TRANSACTION_CONFLICT') conflicts++
        else errors++
      }
      taken.push(performance.now() - startedAt)
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)))
  const calls = taken.length
  return {
    clients,
    seconds,
    calls,
    callsPerSecond: Math.round(calls / seconds),
    errors,
    conflicts,
    timing: timing(taken),
  }
}

async function one(db: Db, random: Random, documents: number): Promise<void> {
  const items = db.collection('items')
  const id = idOf(random.below(documents))
  const choice = random.next()
  if (choice < 0.5) await items.doc(id).get()
  else if (choice < 0.75) {
    const where = { readers: `o:${random.below(OFFICES)}`, kind: random.pick(KINDS) }
    await items.where(where).orderBy('dueAt', 'asc').limit(20).get()
  } else if (choice < 0.9) await items.doc(id).update({ version: db.command.inc(1) })
  else {
    const other = idOf(random.below(documents))
    await db.runTransaction(async (transaction: Awaited<ReturnType<Db['startTransaction']>>) => {
      await transaction.collection('items').doc(id).get()
      await transaction
        .collection('items')
        .doc(id)
        .update({ version: db.command.inc(1) })
      if (other !== id)
        await transaction
          .collection('items')
          .doc(other)
          .update({ version: db.command.inc(1) })
    })
  }
}
