import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { press } from '@/lib/a11y'
import { usePhotoLinks } from '@/lib/data/cases'
import { useText } from '@/lib/i18n'
import { isH5 } from '@/lib/platform'
import { Icon } from '../Icon/Icon'
import { Lightbox } from './Lightbox'
import styles from './PhotoGrid.module.scss'

interface PhotoGridProps {
  caseId: string
  fileIds: readonly string[]
}

/** The photos of a report or of a step, by links that live for minutes. */
export function PhotoGrid({ caseId, fileIds }: PhotoGridProps) {
  const text = useText().components.photos
  const links = usePhotoLinks(caseId, fileIds)
  const [shown, setShown] = useState<number>()
  if (fileIds.length === 0) return null
  const urls = fileIds.map((id) => links.data?.get(id))

  const view = (index: number) => {
    const url = urls[index]
    if (!url) return
    // Written out, so that the build for a browser leaves Taro's own viewer behind: it brings a carousel of 100 KB.
    if (process.env.TARO_ENV === 'weapp') {
      Taro.previewImage({ current: url, urls: urls.filter((each): each is string => each !== undefined) })
    } else {
      setShown(index)
    }
  }

  return (
    <View className={styles.grid}>
      {urls.map((url, index) => (
        <View
          key={fileIds[index]}
          className={styles.cell}
          {...press(() => view(index), { role: 'button', label: text.view(index + 1) })}
        >
          {url ? (
            <Image className={styles.photo} src={url} mode='aspectFill' lazyLoad={!isH5} />
          ) : (
            <Icon name='camera' size='large' />
          )}
        </View>
      ))}
      {shown !== undefined && urls[shown] && (
        <Lightbox url={urls[shown] ?? ''} label={text.item(shown + 1)} onClose={() => setShown(undefined)} />
      )}
    </View>
  )
}
