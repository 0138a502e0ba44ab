import type { CodeCatalogue } from './matterCode'

/** What is counted of the reports that came in in some months: all, those that wait for nothing any more, those that are late now. */
export const MATTER_COUNTS = ['came', 'settled', 'late'] as const
export type MatterCount = Record<(typeof MATTER_COUNTS)[number], number>

/** A report counts once for each code that its matter has; sub-orders are counted with the report that they were split from. */
export interface CodedCount extends MatterCount {
  code: string
  group: string
  name: string
}

/** Reports by a catalogue of codes; `known` is false before its codes were taken in. */
export interface CatalogueFigures {
  catalogue: CodeCatalogue
  known: boolean
  codes: CodedCount[]
  /** Reports whose matter has no code of it, or of which no matter is known. */
  uncoded: MatterCount
}

/** What reports are about, the most frequent first in each group. */
export interface MatterFigures extends MatterCount {
  byMonth: Array<MatterCount & { month: string }>
  /** `categoryId` is missing for those that have none. */
  byCategory: Array<MatterCount & { categoryId?: string; name: string; nameEn: string }>
  /** By matters of the duty catalogue; `matter` is missing where none is known. */
  byMatter: Array<MatterCount & { matter?: string }>
  byCatalogue: CatalogueFigures[]
}
