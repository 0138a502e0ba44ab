import { runsOf } from '../words/normalise'

const SHORTEST = 2
const LONGEST = 20

/**
 * Parts of two to twenty characters that at least so many of the texts hold, with their number. A long part is common only
 * where both its shorter halves are (Agrawal and Srikant, 1994): so it is looked for only there.
 */
export function commonParts(texts: readonly string[], least: number): Map<string, number> {
  const common = new Map<string, number>()
  // Per text its runs, and per run the places where a part of the size before is common.
  let open = texts.map((text) =>
    charactersOf(text).map((characters) => ({ characters, starts: firstStarts(characters) })),
  )
  for (let size = SHORTEST; size <= LONGEST && open.length > 0; size++) {
    const partAt = (characters: readonly string[], start: number) => characters.slice(start, start + size).join('')
    const counts = new Map<string, number>()
    for (const runs of open) {
      const own = new Set(runs.flatMap(({ characters, starts }) => starts.map((start) => partAt(characters, start))))
      for (const part of own) counts.set(part, (counts.get(part) ?? 0) + 1)
    }
    for (const [part, count] of counts) if (count >= least) common.set(part, count)
    open = open.flatMap((runs) => {
      const left = runs.flatMap(({ characters, starts }) => {
        const held = new Set(starts.filter((start) => common.has(partAt(characters, start))))
        const next = [...held].filter((start) => held.has(start + 1))
        return next.length > 0 ? [{ characters, starts: next }] : []
      })
      return left.length > 0 ? [left] : []
    })
  }
  return common
}

const firstStarts = (characters: readonly string[]): number[] => [...characters.keys()].slice(0, 1 - SHORTEST)

/** A number or a Latin word is one character, so that none is cut in two. */
const charactersOf = (text: string): string[][] =>
  runsOf(text.normalize('NFKC')).map((run) => run.match(/[a-zA-Z]*\d+(?:\.\d+)?[a-zA-Z]*|[a-zA-Z]+|./gu) ?? [])
