import { z } from 'zod'
import { cursorInput, PAGE_MOST } from './case'
import type { CaseRow } from './caseView'

/** Cases that are put under a main one at once at most. */
export const GATHERED_MOST = 200

export const issuesInput = z.strictObject({
  after: cursorInput.optional(),
  limit: z.int().min(1).max(PAGE_MOST).default(20),
})

export const issueInput = z.strictObject({
  issueId: z.string().min(1).max(64),
  /** How many of its reports have been shown. */
  skip: z.int().min(0).max(10_000).default(0),
})

export const gatherIssueInput = z.strictObject({
  issueId: z.string().min(1).max(64),
  mainId: z.string().min(1).max(64),
  /** The version of the main report that the actor saw. */
  version: z.int().min(1),
})

/** Of the latest reports of an issue so many are looked at to tell how far it is. */
export const LOOKED_AT_MOST = 20

/** How far the latest reports of an issue are: how many still wait for an answer, how many have one, and when it was last given. */
export interface IssueProgress {
  looked: number
  unanswered: number
  answered: number
  answeredAt?: number
}

/** What several people write about: one thing in one place. */
export interface IssueRow {
  _id: string
  title: string
  /** The place that most of them name; empty when they name none together. */
  place: string
  words: string[]
  people: number
  messages: number
  /** In people who wrote just now; half of it is gone after thirty days. */
  heat: number
  from: number
  to: number
  /** Messages of the last seven days, and of the seven before. */
  recent: number
  before: number
  progress: IssueProgress
}

export interface IssueView extends IssueRow {
  /** Its reports, the latest first, so many from `skip` on. */
  rows: CaseRow[]
  /** How many to skip for the next ones; missing on the last page. */
  next?: number
  /** The open report under which the others would best be handled, and how many of the latest could be put there now. */
  main?: CaseRow
  gatherable: number
  /** Reports on their way under it: of many the first come at once, the others within a minute or so. */
  coming: number
}
