import { PhotoTiles } from '@/components/PhotoGrid/PhotoTiles'
import { call } from '@/lib/cloud/call'
import { useSealedPhotos } from '@/lib/photos/useSealedPhotos'

/** Photos of a licence, opened for who compares it. */
export function ProofPhotos({ enterpriseId, fileIds }: { enterpriseId: string; fileIds: readonly string[] }) {
  const { tiles, retry } = useSealedPhotos(fileIds, (fileId) =>
    call('account.enterprisePhoto', { enterpriseId, fileId }),
  )
  return <PhotoTiles tiles={tiles} onRetry={retry} inConfidence />
}
