import { workflowOf } from '@contract/workflow/workflows'
import { canRead, readsAsOfficial } from '../domain/actor'
import type { CaseDoc } from '../domain/caseDoc'
import type { MemberContext } from '../kit/context'
import type { FilesDoc } from '../kit/engineDocuments'
import { imageTypeOf } from '../kit/imageType'
import { recordPhotos } from '../kit/recordConfidence'
import { Refusal } from '../kit/refusal'
import { openPhoto } from '../kit/sealedPhotos'
import type { Handler } from '../kit/serve'
import { sealKey } from './sealKey'

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
  const shown = step && (await isShown(context, theCase, step, isOfficial))
  const file = shown ? step.files.find((each) => each.fileId === fileId) : undefined
  if (!file) throw new Refusal('NOT_FOUND', 'photoNotFound')
  const [bytes] = await Promise.all([openPhoto(file), recordPhotos(context, theCase, isOfficial)])
  return { type: imageTypeOf(bytes) ?? 'jpg', content: bytes.toString('base64') }
}

/** The seal of the committee stands on papers of everybody; what it notes for itself, such as who a party is, parties do not see. */
async function isShown(
  { collections }: MemberContext,
  { _id, leadOfficeId = '' }: CaseDoc,
  step: FilesDoc,
  isOfficial: boolean,
): Promise<boolean> {
  if (step.caseId === sealKey(leadOfficeId)) return true
  if (step.caseId !== _id) return false
  if (isOfficial) return true
  const event = await collections.events.get(step._id)
  return event !== undefined && workflowOf(event.kind).actions[event.action]?.note !== 'internal'
}
