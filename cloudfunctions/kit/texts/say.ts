import type { Language } from '@contract/language'
import { en } from './en'
import { type TextKey, zh } from './zh'

/** A text of the tables in the caller's language, its places filled with words. */
export function say(language: Language, key: TextKey, words: Record<string, string | number> = {}): string {
  const text = language === 'zh' ? zh[key] : en[key]
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(words[name] ?? place))
}
