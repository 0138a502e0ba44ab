import type { Collections } from './collections'
import { command, isDuplicate } from './database'

/** The next number of a sequence, by one atomic step outside any transaction: gaps are allowed, repeats are not. */
export async function nextInSequence(collections: Collections, id: string): Promise<number> {
  const next = await collections.sequences.updateAndGet({ _id: id }, { value: command.inc(1) })
  if (next) return next.value
  try {
    await collections.sequences.create({ _id: id, value: 1 })
    return 1
  } catch (error) {
    if (isDuplicate(error)) return nextInSequence(collections, id)
    throw error
  }
}
