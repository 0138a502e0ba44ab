import { canRead } from '../domain/actor'
import { LINK_SECONDS, temporaryLinks } from '../kit/files'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'

/** Links to photos of a case, for somebody who may read that case. Files of other cases are left out. */
export const link: Handler<'files.link'> = async (context, { caseId, fileIds }) => {
  const theCase = await context.collections.cases.get(caseId)
  if (!theCase || !canRead(context.actor, theCase)) throw new Refusal('NOT_FOUND', 'caseNotFound')
  const found = await Promise.all(fileIds.map((id) => context.collections.files.get(id)))
  const files = found.flatMap((file) => (file?.caseId === caseId ? [file] : []))
  const urls = await temporaryLinks(files.map((file) => file.storageId))
  const expiresAt = context.now + LINK_SECONDS * 1000
  return files.map((file, index) => ({ fileId: file._id, url: urls[index] ?? '', expiresAt }))
}
