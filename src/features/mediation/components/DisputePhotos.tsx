import { PhotoTiles } from '@/components/PhotoGrid/PhotoTiles'
import { useDisputePhotos } from '../useDisputePhotos'

interface DisputePhotosProps {
  caseId: string
  fileIds: readonly string[]
}

/** Photos told in confidence: no link opens them, so each is asked for by who may read the dispute. */
export function DisputePhotos({ caseId, fileIds }: DisputePhotosProps) {
  const { tiles, retry } = useDisputePhotos(caseId, fileIds)
  return tiles.length === 0 ? null : <PhotoTiles tiles={tiles} inConfidence onRetry={retry} />
}
