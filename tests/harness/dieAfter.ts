import type { Database } from '../../local/database/Database'

const WRITES = ['commit', 'insert', 'modify', 'modifyAndReturn', 'remove'] as const
const READS = ['get', 'find', 'count', 'startTransaction'] as const
/** Where a write of each kind says that it belongs to a transaction: such a write counts when that commits. */
const TRANSACTION_AT: Partial<Record<(typeof WRITES)[number], number>> = {
  insert: 2,
  modify: 2,
  modifyAndReturn: 3,
  remove: 3,
}

/**
 * Whoever works with the database is as if killed right after so many writes: the last one is kept, its answer is lost, and
 * nothing that comes later reaches the database. Answers how to bring it back, and how many writes there were.
 */
export function dieAfter(database: Database, writes: number): { revive(): number } {
  let written = 0
  const dead = () => {
    if (written >= writes) throw new Error('killed')
  }
  const whole = database as unknown as Record<string, (...args: unknown[]) => unknown>
  for (const name of READS) {
    const real = whole[name]?.bind(database)
    whole[name] = (...args) => {
      dead()
      return real?.(...args)
    }
  }
  for (const name of WRITES) {
    const real = whole[name]?.bind(database)
    const at = TRANSACTION_AT[name]
    whole[name] = async (...args) => {
      dead()
      const inside = at !== undefined && args[at] !== undefined
      if (!inside) written += 1
      const result = await real?.(...args)
      if (!inside) dead()
      return result
    }
  }
  return {
    revive() {
      for (const name of [...READS, ...WRITES]) delete whole[name]
      return written
    },
  }
}
