import { CODE_CATALOGUES, type CodeCatalogue } from '@contract/matterCode'
import { type CatalogueFigures, MATTER_COUNTS, type MatterCount, type MatterFigures } from '@contract/matterFigures'
import { type MatterGroup, matterFigure } from './matterTallies'

type Counts = Readonly<Record<string, number>>

interface Catalogue {
  categories: ReadonlyArray<{ _id: string; name: string; nameEn: string }>
  /** Rows of the duty catalogue, with the ids of their codes. */
  duties: ReadonlyArray<{ matter: string; codes?: readonly string[] }>
  /** The codes that those rows have. */
  codes: ReadonlyArray<{ id: string; catalogue: CodeCatalogue; code: string; group: string; name: string }>
  /** Catalogues of which codes have been taken in. */
  known: readonly CodeCatalogue[]
}

/** What the reports of some months are about, from the counters alone; matters have the codes that the duty catalogue gives them now. */
export function matterFigures(
  months: ReadonlyArray<{ month: string; counts: Counts }>,
  { categories, duties, codes, known }: Catalogue,
): MatterFigures {
  const all = summed(months.map(({ counts }) => counts))
  const matters = [...duties.map(({ matter }) => matter), undefined]
  const ids = [...categories.map(({ _id }) => _id), undefined]
  const codesOf = new Map(duties.map(({ matter, codes: own = [] }) => [matter, own]))
  const byMatter = frequent(matters.map((matter) => ({ matter, ...countOf(all, 'matter', matter) })))
  const byCatalogue = CODE_CATALOGUES.map((catalogue): CatalogueFigures => {
    const own = codes.filter((code) => code.catalogue === catalogue)
    const has = ({ matter = '' }: { matter?: string }, wanted: (id: string) => boolean): boolean =>
      codesOf.get(matter)?.some(wanted) ?? false
    return {
      catalogue,
      known: known.includes(catalogue),
      codes: frequent(
        own.map(({ id, code, group, name }) => ({
          ...{ code, group, name },
          ...total(byMatter.filter((row) => has(row, (each) => each === id))),
        })),
      ),
      uncoded: total(byMatter.filter((row) => !has(row, (each) => own.some(({ id }) => id === each)))),
    }
  })
  return {
    ...wholeCount(all, ids),
    byMonth: months.map(({ month, counts }) => ({ month, ...wholeCount(counts, ids) })),
    byCategory: frequent(
      ids.map((categoryId) => {
        const { name = '', nameEn = '' } = categories.find(({ _id }) => _id === categoryId) ?? {}
        return { categoryId, name, nameEn, ...countOf(all, 'category', categoryId) }
      }),
    ),
    byMatter,
    byCatalogue,
  }
}

const each = (count: (figure: (typeof MATTER_COUNTS)[number]) => number): MatterCount => ({
  came: count('came'),
  settled: count('settled'),
  late: count('late'),
})

const countOf = (counts: Counts, group: MatterGroup, of: string | undefined): MatterCount =>
  each((figure) => counts[matterFigure(figure, group, of)] ?? 0)

const total = (rows: readonly MatterCount[]): MatterCount =>
  each((figure) => rows.reduce((sum, row) => sum + row[figure], 0))

/** Every report has one category or none. */
const wholeCount = (counts: Counts, categoryIds: ReadonlyArray<string | undefined>): MatterCount =>
  total(categoryIds.map((id) => countOf(counts, 'category', id)))

/** Those that there are any of, the most frequent first. */
const frequent = <T extends MatterCount>(rows: readonly T[]): T[] =>
  rows.filter((row) => MATTER_COUNTS.some((figure) => row[figure] > 0)).sort((a, b) => b.came - a.came)

function summed(parts: readonly Counts[]): Record<string, number> {
  const sum: Record<string, number> = {}
  for (const counts of parts) for (const [name, count] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + count
  return sum
}
