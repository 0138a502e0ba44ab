import { Image, View } from '@tarojs/components'
import { aria, press } from '@/lib/a11y'
import { useText } from '@/lib/i18n'
import type { UploadedPhoto } from '@/lib/photos/types'
import { useProgress } from '@/lib/photos/upload'
import { Icon } from '../Icon/Icon'
import styles from './PhotoPicker.module.scss'
import { type PendingPhotos, type UnsentPhotos, usePhotoUploads } from './usePhotoUploads'

interface PhotoPickerProps {
  photos: readonly UploadedPhoto[]
  most: number
  /** Called with a function of what there is, because several uploads end on their own. */
  onChange(change: (photos: readonly UploadedPhoto[]) => readonly UploadedPhoto[]): void
  /** What is not in the cloud yet; it must not be left out silently. */
  onPending(pending: PendingPhotos): void
  /** Where photos that are not in the cloud yet are noted, so that they outlive leaving the form. */
  unsent: UnsentPhotos
}

/** Photos to go with a report or an action: chosen, made smaller, uploaded one by one, taken away or tried again. */
export function PhotoPicker({ photos, most, onChange, onPending, unsent }: PhotoPickerProps) {
  const text = useText().components.photos
  const { pending, preparing, problem, choose, retry, drop } = usePhotoUploads({
    photos,
    most,
    onChange,
    onPending,
    unsent,
  })
  const progress = useProgress()
  const count = photos.length + pending.length + preparing

  return (
    <View className={styles.picker}>
      <View className={styles.grid}>
        {photos.map((photo, index) => (
          <View key={photo.fileId} className={styles.cell} {...aria({ role: 'img', label: text.item(index + 1) })}>
            {photo.preview && <Image className={styles.photo} src={photo.preview} mode='aspectFill' />}
            <View className={styles.done}>
              <Icon name='check' size='small' />
            </View>
            <View
              className={styles.remove}
              {...press(() => onChange((all) => all.filter((each) => each.fileId !== photo.fileId)), {
                role: 'button',
                label: text.remove(index + 1),
              })}
            >
              <Icon name='close' size='small' />
            </View>
          </View>
        ))}
        {pending.map((item, index) => (
          <View key={item.key} className={styles.cell}>
            <Image className={styles.photo} src={item.photo.preview} mode='aspectFill' />
            {item.failed ? (
              <View className={styles.failed} {...press(() => retry(item.key), { role: 'button' })}>
                <View>{text.failed}</View>
                <View className={styles.again}>{text.retry}</View>
              </View>
            ) : (
              <View className={styles.progress} {...aria({ role: 'status' })}>
                {text.uploading(progress[item.key] ?? 0)}
              </View>
            )}
            <View
              className={styles.remove}
              {...press(() => drop(item.key), { role: 'button', label: text.remove(photos.length + index + 1) })}
            >
              <Icon name='close' size='small' />
            </View>
          </View>
        ))}
        {Array.from({ length: preparing }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: places for photos that are all alike until they are ready
          <View key={index} className={styles.cell}>
            <View className={styles.progress} {...aria({ role: 'status' })}>
              {text.preparing}
            </View>
          </View>
        ))}
        {count < most && (
          <View className={styles.add} {...press(choose, { role: 'button', label: text.add })}>
            <Icon name='camera' />
            <View className={styles.small}>{text.add}</View>
          </View>
        )}
      </View>
      <View className={styles.small}>{text.count(photos.length, most)}</View>
      {problem && (
        <View className={styles.problem} {...aria({ role: 'alert' })}>
          {problem}
        </View>
      )}
    </View>
  )
}
