import type { CategoryView } from '@contract/category'

export interface CategoryGuess {
  categoryId: string
  /** The words of the text that speak for it, the longest first. */
  words: string[]
}

const LATIN = /^[\x20-\x7e]+$/

/** Whether a text in small letters says a word; one in Latin letters only as a word of its own, singular or plural. */
function says(text: string, word: string): boolean {
  if (!LATIN.test(word)) return text.includes(word)
  const escaped = word.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(^|[^a-z0-9])${escaped}s?(?![a-z0-9])`).test(text)
}

/** Letters of an alphabet say less than as many Chinese characters. */
const weightOf = (word: string): number => (LATIN.test(word) ? Math.ceil(word.length / 3) : word.length)

/** The category that the words of a text speak for most, and which words those are; nothing where none does. */
export function suggestCategory(written: string, categories: readonly CategoryView[]): CategoryGuess | undefined {
  const text = written.toLowerCase()
  let best: (CategoryGuess & { weight: number }) | undefined
  for (const { _id, words } of categories) {
    const said = words.filter((word) => says(text, word))
    // A word within a longer one that was said as well adds nothing: 噪声 in 施工噪声.
    const whole = said.filter((word) => !said.some((other) => other !== word && other.includes(word)))
    const weight = whole.reduce((sum, word) => sum + weightOf(word), 0)
    if (weight > (best?.weight ?? 0)) {
      best = { categoryId: _id, words: whole.sort((a, b) => b.length - a.length), weight }
    }
  }
  return best && { categoryId: best.categoryId, words: best.words }
}
