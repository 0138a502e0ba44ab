import type { Frequency } from '../domain/terms'
import { collections } from './collections'
import type { TermStatsDoc } from './engineDocuments'

/** Words whose number of cases is kept; what is not among them is rare. The document stays below 150 KB. */
const WORDS_MOST = 4000
const KEPT_MS = 60_000

/** The figures as they stand, for who goes on counting. */
export const readTermStats = async (street: string): Promise<TermStatsDoc> =>
  (await collections.termStats.get(street)) ?? { _id: street, cases: 0, counts: {} }

let kept: { stats: TermStatsDoc; until: number } | undefined

/** How often words stand in the cases of a street, as an instance knows it for a minute: it chooses by it, no more. */
export async function loadTermStats(street: string, now: number): Promise<TermStatsDoc> {
  if (kept?.stats._id === street && now < kept.until) return kept.stats
  const stats = await readTermStats(street)
  kept = { stats, until: now + KEPT_MS }
  return stats
}

export const frequencyIn =
  ({ counts }: TermStatsDoc): Frequency =>
  (word) =>
    counts[word] ?? 0

/** The figures with the terms of more cases; the rarest words are forgotten where there are too many. */
export function withTerms(stats: TermStatsDoc, cases: ReadonlyArray<readonly string[]>): TermStatsDoc {
  const counts = new Map(Object.entries(stats.counts))
  for (const terms of cases) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const frequent = [...counts].sort((a, b) => b[1] - a[1]).slice(0, WORDS_MOST)
  return { _id: stats._id, cases: stats.cases + cases.length, counts: Object.fromEntries(frequent) }
}
