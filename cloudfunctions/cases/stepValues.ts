import { inputOf, isWrongTime } from '@contract/fields'
import { stepLimit } from '@contract/limits'
import { ROLE_POWERS } from '@contract/permissions'
import { placesIn } from '@contract/template'
import type { Action } from '@contract/workflow/workflow'
import { whyImpossible, workflowOf } from '@contract/workflow/workflows'
import { partyOf, relationsOf, subjectFor } from '../domain/actor'
import { PARTY_ID, PERSON_NAME } from '../domain/caseAfter'
import type { CaseDoc } from '../domain/caseDoc'
import { holderOf } from '../domain/caseKeys'
import { sentDownBy } from '../domain/sentDown'
import { sealInput } from '../kit/confidence'
import type { MemberContext } from '../kit/context'
import { fieldErrors } from '../kit/fieldErrors'
import { Refusal } from '../kit/refusal'
import type { Street } from '../kit/street'
import { checkAgreement, checkFile } from './checkDispute'
import { checkCases, checkCategories, checkMatters, checkOffices } from './checkReferences'
import { refusalFor } from './stepRefusal'

export type Values = Record<string, unknown>

/**
 * The values of the form, checked against the fields of the action, which are the form that the client drew: as they are kept,
 * and as they were before anything was sealed.
 */
export async function stepValues(
  context: MemberContext,
  theCase: CaseDoc,
  wish: { action: string; input: Values; toSuggested?: boolean },
  street: Street,
): Promise<{ values: Values; unsealed: Values }> {
  const { actions } = workflowOf(theCase.kind)
  const action = Object.hasOwn(actions, wish.action) ? actions[wish.action] : undefined
  if (!action || action.ownPage) throw refusalFor('unknownAction', context, wish.action)
  const given = wish.toSuggested ? { ...wish.input, ...suggestedLead(theCase, action) } : wish.input
  const parsed = inputOf(action.fields).safeParse(given, { reportInput: true })
  if (!parsed.success) {
    throw new Refusal('INVALID_INPUT', 'invalidInput', { fields: fieldErrors(parsed.error, context.language) })
  }
  const values = parsed.data as Values
  checkOffices(theCase, action, values, street)
  checkCategories(theCase, action, values, street)
  checkMatters(theCase, action, values, street)
  refuseUnfilledPlaces(theCase, action, values)
  refuseTooLong(action, values, street)
  refuseWrongTimes(context, action, values)
  checkAgreement(context, action, values)
  refuseSentDown(theCase, action, values, street)
  // Who may not take the action learns nothing of the members of an office; the engine says why not.
  const { actor, now } = context
  const impossible = whyImpossible(subjectFor(actor, theCase), wish.action, relationsOf(actor, theCase), now)
  if (impossible) return { values, unsealed: values }
  checkFile(context, theCase, action, values)
  await checkCases(context, theCase, action, values)
  const named = { ...values, ...(await personNamed(context, theCase, action, values)) }
  const whole = action.perParty ? { ...named, [PARTY_ID]: partyNamed(context, theCase, values) } : named
  // What is said in confidence is sealed before anything is made of it.
  const { confidential, sealed } = workflowOf(theCase.kind)
  const seals = confidential || sealed
  return { values: seals ? sealInput(theCase._id, action.fields, whole, sealed) : whole, unsealed: whole }
}

/** What a person is told, or what stands in the file of a dispute, must not have the blanks of a template in it. */
function refuseUnfilledPlaces({ kind }: CaseDoc, { note, fields }: Action<string>, values: Values): void {
  if (note !== 'public' && !workflowOf(kind).confidential) return
  for (const field of Object.keys(fields)) {
    const value = values[field]
    const places = typeof value === 'string' ? placesIn(value) : []
    if (places.length === 0) continue
    throw new Refusal('INVALID_INPUT', 'unfilledPlace', { field, words: { places: places.join('、') } })
  }
}

/** What is recorded has happened, and what is agreed is still to come. */
function refuseWrongTimes({ now }: MemberContext, { fields }: Action<string>, values: Values): void {
  for (const [name, field] of Object.entries(fields)) {
    if (!isWrongTime(field, values[name], now)) continue
    throw new Refusal('INVALID_INPUT', field.time === 'past' ? 'timeToCome' : 'timePast', { field: name })
  }
}

/** The suggested offices as the fields of the action that name the lead and who helps. A suggestion without a reason is for a person to judge. */
function suggestedLead({ suggestion }: CaseDoc, { leadField, helperField }: Action<string>): Values {
  if (leadField === undefined) throw new Refusal('INVALID_INPUT', 'invalidInput', { field: 'toSuggested' })
  if (!suggestion || suggestion.voice === 'fallback') throw new Refusal('WRONG_STATE', 'noSuggestion')
  const { officeId, helperIds } = suggestion
  return { [leadField]: officeId, ...(helperField && helperIds ? { [helperField]: helperIds } : {}) }
}

/** A department's duty goes down to a community only with a reason, which stays in the history. */
function refuseSentDown(theCase: CaseDoc, action: Action<string>, values: Values, street: Street): void {
  const [first] = sentDownBy(theCase, action, values, street.rules.sentDown).filter(({ reason }) => reason === '')
  if (!first || (first.field === 'note' && !('note' in action.fields))) return
  const { duty, field } = first
  const office = street.offices.get(duty.officeId)?.name ?? ''
  throw new Refusal('INVALID_INPUT', 'sentDownReason', {
    field,
    words: { matters: duty.matters.join('、'), office },
  })
}

/** The party that acts, or for which the mediator records something. */
function partyNamed({ actor }: MemberContext, theCase: CaseDoc, values: Values): string {
  const named = values[PARTY_ID]
  const known = theCase.parties?.find(({ _id }) => _id === (named ?? partyOf(actor, theCase)))
  if (!known) throw new Refusal('INVALID_INPUT', 'unknownParty', { field: PARTY_ID })
  return known._id
}

/** Working days beyond what the limit table allows. */
function refuseTooLong({ most }: Action<string>, values: Values, street: Street): void {
  if (!most) return
  const { amount } = stepLimit(street.rules.limits, most.step)
  if (Number(values[most.field]) > amount) {
    throw new Refusal('INVALID_INPUT', 'daysMost', { field: most.field, words: { amount } })
  }
}

/** The masked name of the person whom the input names, who must work in the office in whose hands the case is. */
async function personNamed(
  context: MemberContext,
  theCase: CaseDoc,
  { sets }: Action<string>,
  values: Values,
): Promise<Values> {
  const field = sets?.assigneeId
  const personId = field && values[field]
  if (field === undefined || typeof personId !== 'string') return {}
  const holder = holderOf(theCase)
  const person = await context.collections.accounts.get(personId)
  const power = workflowOf(theCase.kind).confidential ? 'mediates' : 'actsAsLead'
  const works = person?.memberships.some(({ officeId, role }) => officeId === holder && ROLE_POWERS[role][power])
  if (!person || !works) throw new Refusal('INVALID_INPUT', 'unknownPerson', { field })
  // A party does not mediate in its own dispute.
  if (theCase.parties?.some(({ accountId }) => accountId === personId)) {
    throw new Refusal('INVALID_INPUT', 'ownDispute', { field })
  }
  return { [PERSON_NAME]: person.nameMasked }
}
