import { conditionInput } from '@contract/finance/conditions'
import { writeRate } from '@contract/finance/rate'
import { z } from 'zod'
import { conditionWords } from '@/lib/conditionWords'
import type { AdminDictionary } from '@/lib/i18n/parts/admin'

const between = z.object({ from: z.number(), to: z.number() })

/** A value of a product of the register as its history says it; `undefined` for what is said as anything else is. */
export function productWords(field: string, value: unknown, text: AdminDictionary): string | undefined {
  const words = text.finance
  if (field === 'kind') return words.kinds[value as keyof typeof words.kinds]
  if (field === 'repayment') return text.workflow.choices[String(value)]
  if (field === 'conditions') {
    const read = z.array(conditionInput).safeParse(value)
    if (!read.success) return undefined
    return read.data.map((condition) => conditionWords(condition, text)).join(text.common.semicolon)
  }
  if (field === 'contactId') return text.referral.contacts.named
  const range = between.safeParse(value)
  if (!range.success) return undefined
  const { from, to } = range.data
  if (field === 'amount') return words.fromTo(words.money(from), words.money(to))
  if (field === 'rate') return words.fromTo(writeRate(from), writeRate(to))
  return words.fromTo(String(from), String(to))
}
