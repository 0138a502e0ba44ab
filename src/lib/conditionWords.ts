import { type Condition, isAmount } from '@contract/finance/conditions'
import type { EnterpriseTexts } from './i18n/parts/enterprise/zh'

interface Words {
  finance: EnterpriseTexts['finance']
  profile: { industries: Readonly<Record<string, string>> }
}

/** A condition of a product in words: what is asked of an enterprise. */
export function conditionWords(condition: Condition, { finance: words, profile: { industries } }: Words): string {
  const name = words.facts[condition.fact]
  if ('is' in condition) return condition.is ? words.must(name) : words.mustNot(name)
  if ('oneOf' in condition)
    return words.oneOf(
      name,
      condition.oneOf.map((value) => words.values[value] ?? industries[value] ?? value),
    )
  const { fact, atLeast, atMost } = condition
  const write = (value: number): string => {
    if (isAmount(fact)) return words.money(value)
    return fact === 'workers' ? words.people(value) : words.months(value)
  }
  if (atLeast !== undefined && atMost !== undefined) return words.between(name, write(atLeast), write(atMost))
  if (atLeast !== undefined) return words.atLeast(name, write(atLeast))
  return atMost === undefined ? name : words.atMost(name, write(atMost))
}
