import { workflowOf } from '@contract/workflow/workflows'
import { relationsOf } from '../domain/actor'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { readableCase, viewOf } from './readCase'
import { officeForCase, whoseData } from './readFully'

/**
 * A need with what is sealed in it, for who acts in the centre that answers for it while a team has it in hand: a complaint about the
 * team, or a decision that the team cannot take. The record of the reading is written before it is shown; photos stay with the team.
 */
export const openNeed: Handler<'cases.openNeed'> = async (context, { caseId }) => {
  const theCase = await readableCase(context, caseId)
  const { sealed } = workflowOf(theCase.kind)
  if (!sealed || !relationsOf(context.actor, theCase).includes('centre')) throw new Refusal('NOT_ALLOWED', 'notAllowed')
  const { account, collections, now } = context
  await collections.accessRecords.create({
    _id: context.newId(),
    accountId: account._id,
    caseId,
    about: whoseData(theCase),
    officeId: officeForCase(account, theCase),
    what: 'needByCentre',
    at: now,
  })
  return viewOf(context, theCase, undefined, true)
}
