import { workflowOf } from '@contract/workflow/workflows'
import { canRead, readsAsOfficial } from '../domain/actor'
import type { MemberContext } from '../kit/context'
import { imageTypeOf } from '../kit/imageType'
import { recordPhotos } from '../kit/recordConfidence'
import { Refusal } from '../kit/refusal'
import { openPhoto } from '../kit/sealedPhotos'
import type { Handler } from '../kit/serve'

/** One photo of a dispute for who reads that dispute. It is sealed in the storage and opened for this answer alone. */
export const photo: Handler<'mediation.photo'> = async (context, { caseId, fileId }) => {
  const { actor, collections } = context
  const [theCase, [step]] = await Promise.all([
    collections.cases.get(caseId),
    collections.files.find({ where: { 'files.fileId': fileId }, limit: 1 }),
  ])
  if (!theCase || !workflowOf(theCase.kind).confidential || !canRead(actor, theCase)) {
    throw new Refusal('NOT_FOUND', 'disputeNotFound')
  }
  const isOfficial = readsAsOfficial(actor, theCase)
  const shown = step?.caseId === caseId && (isOfficial || (await isToldToParties(context, step._id)))
  const file = shown ? step.files.find((each) => each.fileId === fileId) : undefined
  if (!file) throw new Refusal('NOT_FOUND', 'photoNotFound')
  const [bytes] = await Promise.all([openPhoto(file), recordPhotos(context, theCase, isOfficial)])
  return { type: imageTypeOf(bytes) ?? 'jpg', content: bytes.toString('base64') }
}

/** What the committee notes for itself, such as who a party is, the parties do not see. */
async function isToldToParties({ collections }: MemberContext, eventId: string): Promise<boolean> {
  const event = await collections.events.get(eventId)
  return event !== undefined && workflowOf(event.kind).actions[event.action]?.note !== 'internal'
}
