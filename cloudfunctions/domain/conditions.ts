import type { Condition, Facts, Judged, Range, Verdict } from '@contract/finance/conditions'

/** Whether what is known keeps a condition; between bounds that it cuts through, nobody knows yet. */
export function judge(condition: Condition, facts: Facts): Judged {
  return { condition, verdict: verdictOn(condition, facts) }
}

function verdictOn(condition: Condition, facts: Facts): Verdict {
  const value = facts[condition.fact]
  if (value === undefined) return 'unknown'
  if ('is' in condition) return value === condition.is ? 'met' : 'unmet'
  if ('oneOf' in condition) return (condition.oneOf as readonly unknown[]).includes(value) ? 'met' : 'unmet'
  return typeof value === 'object' ? within(value, condition) : 'unknown'
}

function within(
  { from, to }: Range,
  { atLeast = 0, atMost = Number.POSITIVE_INFINITY }: Partial<Record<'atLeast' | 'atMost', number>>,
): Verdict {
  if (from >= atLeast && to <= atMost) return 'met'
  return to < atLeast || from > atMost ? 'unmet' : 'unknown'
}

/** Of many conditions: the worst verdict, since one that is not kept is enough. */
export function verdictOf(judged: readonly Judged[]): Verdict {
  if (judged.some(({ verdict }) => verdict === 'unmet')) return 'unmet'
  return judged.some(({ verdict }) => verdict === 'unknown') ? 'unknown' : 'met'
}
