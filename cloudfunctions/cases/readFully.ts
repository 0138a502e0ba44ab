import { officesOf } from '@contract/permissions'
import { workflowOf } from '@contract/workflow/workflows'
import { mediationKey, mediatorKey, officeKey, partyAccounts, relationsOf } from '../domain/actor'
import type { CaseDoc } from '../domain/caseDoc'
import type { MemberContext } from '../kit/context'
import type { AccountDoc } from '../kit/peopleDocuments'

/** Whose data are read with a case: they may ask which office did. */
export const whoseData = ({ reporter, concernedId }: CaseDoc): string[] =>
  [reporter.accountId, concernedId].flatMap((id) => id ?? [])

/** The office for which an official reads a case. */
export function officeForCase({ memberships }: AccountDoc, theCase: Pick<CaseDoc, 'readers'>): string | undefined {
  const offices = officesOf(memberships)
  return offices.find((officeId) => theCase.readers.includes(officeKey(officeId))) ?? offices[0]
}

/** An official who opens a dispute reads what was said in confidence, names and phones whole: those whose it is may ask who did. */
export async function recordConfidence(context: MemberContext, theCase: CaseDoc): Promise<void> {
  const { account, actor, collections, now } = context
  if (!workflowOf(theCase.kind).confidential || relationsOf(actor, theCase).includes('party')) return
  const keys = ({ officeId }: { officeId: string }) => [mediationKey(officeId), mediatorKey(officeId, account._id)]
  const office = account.memberships.find((each) => keys(each).some((key) => theCase.readers.includes(key)))
  await collections.accessRecords.create({
    _id: context.newId(),
    accountId: account._id,
    caseId: theCase._id,
    about: partyAccounts(theCase),
    officeId: office?.officeId,
    what: 'dispute',
    at: now,
  })
}
