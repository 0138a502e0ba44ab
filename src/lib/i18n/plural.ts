import type { Language } from '@contract/language'

export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

/** The forms of a word for counts; what a language does not tell apart is left out. */
export type PluralWords = Partial<Record<PluralForm, string>> & { other: string }

/**
 * Which form a whole number takes, by the rules of Unicode's CLDR. Written out because the engines of older phones have
 * no `Intl.PluralRules`.
 */
export function pluralForm(language: Language, count: number): PluralForm {
  if (language === 'en') return count === 1 ? 'one' : 'other'
  if (language === 'zh') return 'other'
  if (count === 0) return 'zero'
  if (count === 1) return 'one'
  if (count === 2) return 'two'
  const end = count % 100
  if (end >= 3 && end <= 10) return 'few'
  return end >= 11 ? 'many' : 'other'
}

/** A count with its word; `#` in a form stands for the number, and a form without it says the number itself. */
export function counted(language: Language, count: number, words: PluralWords): string {
  const form = words[pluralForm(language, count)] ?? words.other
  return form.replace('#', String(count))
}
