import { call } from '@/lib/cloud/call'
import { useSealedPhotos } from '@/lib/photos/useSealedPhotos'

/** The photos of a dispute. */
export const useDisputePhotos = (caseId: string, fileIds: readonly string[]) =>
  useSealedPhotos(fileIds, (fileId) => call('mediation.photo', { caseId, fileId }))
