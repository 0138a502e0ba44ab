import { useText } from '..'
import type { Dictionary } from '../types'
import { zh } from '../zh'

/**
 * Joins tables that only one part of the app reads to those of everybody. In a mini program they lie in the packages of that
 * part, so that the first one stays small. Who reads neither Chinese nor English reads English there.
 */
export function withTexts<T extends object>(part: { zh: T; en: T }): () => Dictionary & T {
  const joined = new WeakMap<Dictionary, Dictionary & T>()
  return () => {
    const table = useText()
    const known = joined.get(table)
    if (known) return known
    const whole = { ...table, ...(table === zh ? part.zh : part.en) }
    joined.set(table, whole)
    return whole
  }
}
