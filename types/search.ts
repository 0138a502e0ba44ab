import { z } from 'zod'
import { caseIdInput, cursorInput, PAGE_MOST, pointInput } from './case'
import type { CaseRow, Page } from './caseView'
import { ADDRESS_MOST, REPORT_TYPES, type ReportType, TEXT_MOST, TITLE_MOST } from './report'
import type { CaseState } from './workflow/workflows'

export const QUERY_MOST = 60

export const searchInput = z.strictObject({
  query: z.string().trim().min(1).max(QUERY_MOST),
  /** Looks for the words of the query even where it could be somebody's name or a number. */
  asWords: z.boolean().default(false),
  after: cursorInput.optional(),
  limit: z.int().min(1).max(PAGE_MOST).default(20),
})

/** What a query was taken for; `nothing` when it has nothing that can be searched, such as a single character. */
export type SearchedBy = 'number' | 'phone' | 'name' | 'words' | 'nothing'

export interface SearchPage extends Page<CaseRow> {
  by: SearchedBy
  /** The words that were searched: all of them stand in what was found. */
  words: string[]
}

export const similarInput = z.strictObject({
  text: z.string().trim().min(2).max(TEXT_MOST),
  title: z.string().trim().max(TITLE_MOST).optional(),
  type: z.enum(REPORT_TYPES).optional(),
  categoryId: z.string().min(1).max(64).optional(),
  communityId: z.string().min(1).max(64).optional(),
  address: z.string().trim().max(ADDRESS_MOST).default(''),
  point: pointInput.optional(),
})

export const suggestCategoryInput = z.strictObject({
  text: z.string().trim().min(2).max(TEXT_MOST),
  title: z.string().trim().max(TITLE_MOST).optional(),
})

/** What earlier reports of the same words were about; nothing where they do not tell. */
export interface LearnedCategory {
  guess?: {
    categoryId: string
    /** How likely it is right, 0 to 1. */
    confidence: number
    /** The words that decided. */
    words: string[]
  }
}

/** An open report that seems to be of the same matter. Nothing of what its writer wrote stands here. */
export interface SimilarReport {
  caseId: string
  type: ReportType
  categoryId?: string
  communityId?: string
  /** Metres from the asker's pin, in steps of fifty. */
  metres?: number
  /** The hour in which it was sent. */
  at: number
  state: CaseState
  /** How many people have reported it. */
  people: number
  /** Words for matters that the asker wrote and that stand in it too. */
  words: string[]
  /** The asker's own: it can be looked at, not joined. */
  mine: boolean
}

/** A case near by or of the same words, for officials who may read it. */
export interface NearbyCase {
  row: CaseRow
  words: string[]
  metres?: number
}

export const ofReporterInput = caseIdInput.extend({
  after: cursorInput.optional(),
  limit: z.int().min(1).max(PAGE_MOST).default(10),
})
