import { workflowOf } from '@contract/workflow/workflows'
import type { CaseDoc } from './caseDoc'
import { dayOf, yearOf } from './localTime'

/** The number of a file within a committee's year. */
export interface FileNumber {
  year: number
  no: number
}

/** By committee: one that passes a dispute on keeps its number, and has it again when the dispute comes back. */
export const fileNumbersOf = ({ data }: Pick<CaseDoc, 'data'>): Readonly<Record<string, FileNumber>> =>
  (data.fileNumbers ?? {}) as Readonly<Record<string, FileNumber>>

/** The committee and the year whose next number a dispute takes, because it has come to a committee that has not numbered it yet. */
export function numberNeeded(theCase: CaseDoc): { officeId: string; year: number } | undefined {
  const { kind, leadOfficeId, updatedAt } = theCase
  if (!workflowOf(kind).confidential || leadOfficeId === undefined) return undefined
  return fileNumbersOf(theCase)[leadOfficeId] ? undefined : { officeId: leadOfficeId, year: yearOf(dayOf(updatedAt)) }
}

export const withNumber = (theCase: CaseDoc, officeId: string, number: FileNumber): CaseDoc => ({
  ...theCase,
  data: { ...theCase.data, fileNumbers: { ...fileNumbersOf(theCase), [officeId]: number } },
})

/** `（2026）柳青人调字第1号` */
export const writtenNumber = (word: string, { year, no }: FileNumber): string => `（${year}）${word}人调字第${no}号`
