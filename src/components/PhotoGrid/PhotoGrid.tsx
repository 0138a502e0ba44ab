import { usePhotoLinks } from '@/lib/data/cases'
import { PhotoTiles } from './PhotoTiles'

interface PhotoGridProps {
  caseId: string
  fileIds: readonly string[]
}

/** The photos of a report or of a step, by links that live for minutes. */
export function PhotoGrid({ caseId, fileIds }: PhotoGridProps) {
  const links = usePhotoLinks(caseId, fileIds)
  if (fileIds.length === 0) return null
  return <PhotoTiles tiles={fileIds.map((id) => ({ id, url: links.data?.get(id) }))} />
}
