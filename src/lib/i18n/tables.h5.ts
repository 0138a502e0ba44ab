import type { Language } from '@contract/language'
import type { Dictionary } from './types'
import { zh } from './zh'

/** A browser begins with Chinese, which most people read, and fetches another language for who chose it. */
export const AT_ONCE: Partial<Record<Language, Dictionary>> = { zh }

/** How the others are fetched. */
export const FETCHED: Partial<Record<Language, () => Promise<Dictionary>>> = {
  en: () => import('./en').then(({ en }) => en),
  ar: () => import('./ar').then(({ ar }) => ar),
}
