import type { CountEffect } from '../domain/caseDoc'
import type { TransactionCollections } from '../kit/collections'

/** Adds up what was counted, one write for each counter. */
export async function addCounts(
  collections: TransactionCollections,
  street: string,
  all: readonly CountEffect[],
): Promise<void> {
  for (const day of new Set(all.map((effect) => effect.day))) {
    const _id = `${street}:${day}`
    const counts = { ...(await collections.counters.get(_id))?.counts }
    for (const { name, by = 1 } of all.filter((effect) => effect.day === day)) counts[name] = (counts[name] ?? 0) + by
    await collections.counters.set({ _id, counts })
  }
}
