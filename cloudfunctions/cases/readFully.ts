import { officesOf } from '@contract/permissions'
import { officeKey } from '../domain/actor'
import type { CaseDoc } from '../domain/caseDoc'
import type { AccountDoc } from '../kit/peopleDocuments'

/** Whose data are read with a case: they may ask which office did. */
export const whoseData = ({ reporter, concernedId }: CaseDoc): string[] =>
  [reporter.accountId, concernedId].flatMap((id) => id ?? [])

/** The office for which an official reads a case. */
export function officeForCase({ memberships }: AccountDoc, theCase: Pick<CaseDoc, 'readers'>): string | undefined {
  const offices = officesOf(memberships)
  return offices.find((officeId) => theCase.readers.includes(officeKey(officeId))) ?? offices[0]
}
