import { workflowOf } from '@contract/workflow/workflows'
import { mediationKey, mediatorKey, partyAccounts, relationsOf } from '../domain/actor'
import type { CaseDoc } from '../domain/caseDoc'
import { dayOf, isoDate } from '../domain/localTime'
import type { MemberContext } from './context'
import { isDuplicate } from './database'

/** An official who opens a dispute reads what was said in confidence, names and phones whole: those whose it is may ask who did. */
export async function recordConfidence(context: MemberContext, theCase: CaseDoc): Promise<void> {
  if (!workflowOf(theCase.kind).confidential || relationsOf(context.actor, theCase).includes('party')) return
  await recordReading(context, theCase, 'dispute', partyAccounts(theCase))
}

/** A paper that somebody took out of a file is noted whoever it was; of an official the parties may ask. */
export const recordPaper = (context: MemberContext, theCase: CaseDoc, isOfficial: boolean): Promise<void> =>
  recordReading(context, theCase, 'paper', isOfficial ? partyAccounts(theCase) : [])

/** That somebody looked at photos of a dispute: one record a day, not one for each picture. */
export async function recordPhotos(context: MemberContext, theCase: CaseDoc, isOfficial: boolean): Promise<void> {
  const _id = `photos:${context.account._id}:${theCase._id}:${isoDate(dayOf(context.now))}`
  await recordReading(context, theCase, 'photos', isOfficial ? partyAccounts(theCase) : [], _id).catch((error) => {
    if (!isDuplicate(error)) throw error
  })
}

async function recordReading(
  context: MemberContext,
  theCase: CaseDoc,
  what: string,
  about: string[],
  _id = context.newId(),
): Promise<void> {
  const { account, collections, now } = context
  const keys = ({ officeId }: { officeId: string }) => [mediationKey(officeId), mediatorKey(officeId, account._id)]
  const office = account.memberships.find((each) => keys(each).some((key) => theCase.readers.includes(key)))
  await collections.accessRecords.create({
    _id,
    accountId: account._id,
    caseId: theCase._id,
    about,
    officeId: office?.officeId,
    what,
    at: now,
  })
}
