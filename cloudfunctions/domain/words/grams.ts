import { normaliseText, runsOf } from './normalise'

/**
 * Every group of `from` to `to` characters that stand together, with repeats. Chinese puts no space between words: such
 * groups do the work of words without a dictionary.
 */
export function gramsOf(text: string, from: number, to: number): string[] {
  const grams: string[] = []
  for (const run of runsOf(normaliseText(text))) {
    for (let size = from; size <= to; size++) {
      for (let start = 0; start + size <= run.length; start++) grams.push(run.slice(start, start + size))
    }
  }
  return grams
}
