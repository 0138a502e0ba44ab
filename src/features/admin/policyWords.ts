import { conditionInput } from '@contract/finance/conditions'
import type { PolicyKind, PolicyLevel } from '@contract/policy'
import { z } from 'zod'
import { conditionWords } from '@/lib/conditionWords'
import type { AdminDictionary } from '@/lib/i18n/parts/admin'

/** A value of a policy as its history says it; `undefined` for what is said as anything else is. */
export function policyWords(field: string, value: unknown, text: AdminDictionary): string | undefined {
  if (field === 'kind') return text.policy.kinds[value as PolicyKind]
  if (field === 'level') return text.policy.levels[value as PolicyLevel]
  if (field !== 'conditions') return undefined
  const read = z.array(conditionInput).safeParse(value)
  return read.success
    ? read.data.map((condition) => conditionWords(condition, text)).join(text.common.semicolon)
    : undefined
}
