import { isSentDown } from '@contract/duty'
import { suggestionView } from '../domain/caseView'
import { suggestOffice } from '../domain/routing'
import type { Handler } from '../kit/serve'
import { dutyEdit } from './dutyEdit'

const DRAFT = 'draft'

/** Where a sentence would go, and why; with an edit that is not saved yet, as if it were. Nothing is written. */
export const tryDuties: Handler<'admin.tryDuties'> = async (context, { text, communityId, draft }) => {
  const street = await context.street()
  const found = await context.collections.duties.find({ where: { street: street.doc._id }, limit: 1000 })
  const others = found.filter(({ _id, retired }) => !retired && _id !== draft?.dutyId)
  const edited = draft ? [{ _id: draft.dutyId ?? DRAFT, street: street.doc._id, ...draft.duty }] : []
  const duties = [...others, ...edited]
  const suggestion = suggestOffice({ title: '', text, address: '', communityId }, { ...street.routing, duties })
  const duty = duties.find(({ matter }) => matter === suggestion.matter)
  const kind = street.offices.get(suggestion.officeId)?.kind
  return {
    suggestion: suggestionView(suggestion, street),
    sentDown: duty !== undefined && isSentDown(dutyEdit(duty, street).level, kind),
  }
}
