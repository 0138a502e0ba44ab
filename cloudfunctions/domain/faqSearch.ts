import type { Bilingual } from '@contract/knowledge'

/** What is compared of a question and its answer. */
export interface Askable {
  question: Bilingual
  answer: Bilingual
  words: readonly string[]
  helped: number
}

/** A word that stands in the question says more than one that stands in the answer. */
const WEIGHTS = { words: 4, question: 3, answer: 1 } as const
/** The share of the best possible score below which a question has nothing to do with what was asked. */
const LEAST_SHARE = 0.12
/** A long report speaks of one thing with a few words: its best score is that of so many pieces. */
const TELLING_PIECES = 12

/** Pairs of neighbouring Chinese characters, and whole words of other scripts: pieces by which short texts are compared. */
function piecesOf(text: string): Set<string> {
  const pieces = new Set<string>()
  for (const [run] of text.toLowerCase().matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)) {
    if (!/\p{Script=Han}/u.test(run)) {
      if (run.length > 2) pieces.add(run)
      continue
    }
    for (let index = 0; index + 1 < run.length; index += 1) pieces.add(run.slice(index, index + 2))
  }
  return pieces
}

/** The questions that fit what somebody writes, the best first; without words those that helped most. */
export function searchFaqs<T extends Askable>(faqs: readonly T[], query: string, limit: number): T[] {
  const asked = piecesOf(query)
  if (query.trim() === '') return [...faqs].sort((a, b) => b.helped - a.helped).slice(0, limit)
  const frequency = new Map<string, number>()
  const fields = faqs.map((faq) => {
    const words = piecesOf(faq.words.join(' '))
    const question = piecesOf(`${faq.question.zh} ${faq.question.en}`)
    const answer = piecesOf(`${faq.answer.zh} ${faq.answer.en}`)
    for (const piece of asked)
      if (words.has(piece) || question.has(piece) || answer.has(piece))
        frequency.set(piece, (frequency.get(piece) ?? 0) + 1)
    return { faq, words, question, answer }
  })
  const rarity = (piece: string): number => Math.log(1 + faqs.length / (frequency.get(piece) ?? 1))
  const best = [...asked]
    .map((piece) => rarity(piece) * WEIGHTS.words)
    .sort((a, b) => b - a)
    .slice(0, TELLING_PIECES)
    .reduce((sum, weight) => sum + weight, 0)
  return fields
    .map(({ faq, ...sets }) => {
      const score = [...asked].reduce((sum, piece) => {
        const field = (['words', 'question', 'answer'] as const).find((name) => sets[name].has(piece))
        return sum + (field ? WEIGHTS[field] * rarity(piece) : 0)
      }, 0)
      return { faq, score }
    })
    .filter(({ score }) => score >= best * LEAST_SHARE && score > 0)
    .sort((a, b) => b.score - a.score || b.faq.helped - a.faq.helped)
    .slice(0, limit)
    .map(({ faq }) => faq)
}
