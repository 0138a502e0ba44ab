import type { Language } from '@contract/language'
import { ar } from './ar'
import { en } from './en'
import type { Dictionary } from './types'
import { zh } from './zh'

/** The languages that are there at once: WeChat downloads a package whole, so nothing is won by fetching one later. */
export const AT_ONCE: Partial<Record<Language, Dictionary>> = { zh, en, ar }

/** How the others are fetched. */
export const FETCHED: Partial<Record<Language, () => Promise<Dictionary>>> = {}
