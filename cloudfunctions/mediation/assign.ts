import { PERSON_NAME } from '../domain/caseAfter'
import { act } from '../domain/engine'
import { changeCase, requestKey } from '../kit/caseStore'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { mediatesIn, teamsOf } from './teams'

const WHAT = 'mediation.assign'

/** Gives a dispute to a team and, where one is named, to the mediator of it, in one step; by the centre alone. */
export const assign: Handler<'mediation.assign'> = async (context, { caseId, version, officeId, personId }) => {
  const { account, actor, collections, now, requestId } = context
  const earlier = await collections.requests.get(requestKey(account._id, requestId))
  if (earlier?.what === WHAT && earlier.caseId === caseId) return { caseId }
  const street = await context.street()
  const team = teamsOf(street).find(({ _id }) => _id === officeId)
  if (!team?.mediation) throw new Refusal('INVALID_INPUT', 'unknownOffice', { field: 'officeId' })
  const { layer } = team.mediation
  const person = personId === undefined ? undefined : await collections.accounts.get(personId)
  if (personId !== undefined && !(person && mediatesIn(person, officeId))) {
    throw new Refusal('INVALID_INPUT', 'unknownPerson', { field: 'personId' })
  }
  const changed = await changeCase(caseId, (theCase) => {
    if (person && theCase.parties?.some(({ accountId }) => accountId === person._id)) {
      throw new Refusal('INVALID_INPUT', 'ownDispute', { field: 'personId' })
    }
    const named = person ? { personId: person._id, [PERSON_NAME]: person.nameMasked } : {}
    const input = { layer, officeId, ...named }
    const result = act(theCase, person ? 'entrustTo' : 'entrust', input, actor, now, street.rules)
    if (!result.ok && result.why === 'notAllowed') throw new Refusal('NOT_FOUND', 'disputeNotFound')
    if (!result.ok || theCase.version !== version) throw new Refusal('CONFLICT', 'disputeMoved')
    return { step: result, request: { accountId: account._id, requestId, what: WHAT } }
  })
  if (!changed) throw new Refusal('NOT_FOUND', 'disputeNotFound')
  return { caseId }
}
