import type { MatterCount, MatterFigures } from '@contract/matterFigures'
import { csvOf } from '@/lib/csv'
import type { Dictionary } from '@/lib/i18n/types'

/** The figures as a table that a spreadsheet opens. */
export function matterCsv(
  figures: MatterFigures,
  nameOf: (names: { name: string; nameEn: string }) => string,
  text: Dictionary,
): string {
  const words = text.insight.matters
  const row = (group: string, code: string, name: string, { came, settled, late }: MatterCount) =>
    [group, code, name, came, settled, late] as const
  return csvOf([
    [words.group, words.code, words.name, words.came, words.settled, words.late],
    row(words.all, '', '', figures),
    ...figures.byMonth.map((each) => row(words.byMonth, '', each.month, each)),
    ...figures.byCategory.map((each) =>
      row(words.byCategory, each.categoryId ?? '', each.categoryId ? nameOf(each) : words.noCategory, each),
    ),
    ...figures.byCatalogue
      .filter(({ known }) => known)
      .flatMap(({ catalogue, codes, uncoded }) => [
        ...codes.map((each) => row(words.catalogues[catalogue], each.code, each.name, each)),
        row(words.catalogues[catalogue], '', words.uncoded, uncoded),
      ]),
    ...figures.byMatter.map((each) => row(words.byMatter, '', each.matter ?? words.noMatter, each)),
  ])
}
