import type { Condition } from '@contract/finance/conditions'

/** Conditions as the fields of a form show them. */

type OneOf = Extract<Condition, { oneOf: unknown }>['fact']

export const boundOf = (
  conditions: readonly Condition[],
  fact: Condition['fact'],
  bound: 'atLeast' | 'atMost',
): number | undefined => {
  const found = conditions.find((condition) => condition.fact === fact)
  return found && bound in found ? (found as Partial<Record<'atLeast' | 'atMost', number>>)[bound] : undefined
}

export const someOf = (conditions: readonly Condition[], fact: OneOf): readonly string[] =>
  conditions.flatMap((condition) => ('oneOf' in condition && condition.fact === fact ? condition.oneOf : []))

export const written = (value: number | undefined, write: (value: number) => string): string =>
  value === undefined ? '' : write(value)

type Fact = Condition['fact']

/** The conditions entered, and of those before the ones about facts that the form does not show: an edit takes nothing away unseen. */
export const keptBeside = (
  entered: readonly Condition[],
  shown: readonly Fact[],
  before: readonly Condition[] = [],
): Condition[] => [...entered, ...before.filter(({ fact }) => !shown.includes(fact))]
