import { officesOf } from '@contract/permissions'
import { workflowOf } from '@contract/workflow/workflows'
import { officeKey, relationsOf } from '../domain/actor'
import type { CaseDoc } from '../domain/caseDoc'
import { opensContent } from '../domain/opensContent'
import type { MemberContext } from '../kit/context'
import type { AccountDoc } from '../kit/peopleDocuments'
import { recordConfidence } from '../kit/recordConfidence'

/** Whose data are read with a case: they may ask which office did. */
export const whoseData = ({ reporter, concernedId }: CaseDoc): string[] =>
  [reporter.accountId, concernedId].flatMap((id) => id ?? [])

/** The office for which an official reads a case. */
export function officeForCase({ memberships }: AccountDoc, theCase: Pick<CaseDoc, 'readers'>): string | undefined {
  const offices = officesOf(memberships)
  return offices.find((officeId) => theCase.readers.includes(officeKey(officeId))) ?? offices[0]
}

/** Whose data are read when an official opens what is sealed in a case, and for which office; nothing for one's own case. */
export async function recordOpened(context: MemberContext, theCase: CaseDoc): Promise<void> {
  if (workflowOf(theCase.kind).confidential) return recordConfidence(context, theCase)
  const relations = relationsOf(context.actor, theCase)
  if (!workflowOf(theCase.kind).sealed || relations.includes('reporter') || !opensContent(context.actor, theCase))
    return
  const { account, collections, now } = context
  await collections.accessRecords.create({
    _id: context.newId(),
    accountId: account._id,
    caseId: theCase._id,
    about: whoseData(theCase),
    officeId: officeForCase(account, theCase),
    what: 'need',
    at: now,
  })
}
