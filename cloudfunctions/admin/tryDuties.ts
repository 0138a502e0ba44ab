import { isSentDown } from '@contract/duty'
import { suggestionView } from '../domain/caseView'
import { suggest } from '../domain/suggest'
import { haveModel } from '../kit/routingModel'
import type { Handler } from '../kit/serve'
import { dutyEdit } from './dutyEdit'

const MODEL_PATIENCE_MS = 3000
const DRAFT = 'draft'

/** Where a sentence would go, and why; with an edit that is not saved yet, as if it were. Nothing is written. */
export const tryDuties: Handler<'admin.tryDuties'> = async (
  context,
  { text, communityId, at = context.now, draft },
) => {
  const street = await context.street()
  const found = await context.collections.duties.find({ where: { street: street.doc._id }, limit: 1000 })
  const others = found.filter(({ _id, retired }) => !retired && _id !== draft?.dutyId)
  const edited = draft ? [{ _id: draft.dutyId ?? DRAFT, street: street.doc._id, ...draft.duty }] : []
  const duties = [...others, ...edited]
  await haveModel(street.learning?.file, MODEL_PATIENCE_MS)
  const suggestion = suggest(
    { title: '', text, address: '', communityId, at },
    { ...street.routing, duties },
    street.learned(),
  )
  const duty = duties.find(({ matter }) => matter === suggestion.matter)
  const kind = street.offices.get(suggestion.officeId)?.kind
  return {
    suggestion: suggestionView(suggestion, street),
    sentDown: duty !== undefined && isSentDown(dutyEdit(duty, street).level, kind),
  }
}
