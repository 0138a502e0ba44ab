import type { UploadedPhoto } from '@/lib/photos/types'
import { PhotoPicker } from './PhotoPicker'
import type { PendingPhotos, UnsentPhotos } from './usePhotoUploads'

/** What a form that is being written keeps of its photos. */
interface PhotosOfDraft {
  photos: readonly UploadedPhoto[]
  unsent: UnsentPhotos['photos']
}

interface DraftPhotosProps<T extends PhotosOfDraft> {
  value: T
  most: number
  onChange(change: (value: T) => T): void
  onPending(pending: PendingPhotos): void
}

/** The photos of a form, kept in its draft: those that are in the cloud and those that are not there yet. */
export function DraftPhotos<T extends PhotosOfDraft>({ value, most, onChange, onPending }: DraftPhotosProps<T>) {
  return (
    <PhotoPicker
      photos={value.photos}
      most={most}
      onChange={(change) => onChange((now) => ({ ...now, photos: change(now.photos) }))}
      onPending={onPending}
      unsent={{
        photos: value.unsent,
        onChange: (change) => onChange((now) => ({ ...now, unsent: change(now.unsent) })),
      }}
    />
  )
}
