import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { press } from '@/lib/a11y'
import { useText } from '@/lib/i18n'
import { isH5 } from '@/lib/platform'
import { Icon } from '../Icon/Icon'
import { Lightbox } from './Lightbox'
import styles from './PhotoGrid.module.scss'

export interface PhotoTile {
  id: string
  /** Missing while it is on its way. */
  url?: string
  failed?: boolean
}

interface PhotoTilesProps {
  tiles: readonly PhotoTile[]
  /** Told in confidence: WeChat offers no way to send it on. */
  inConfidence?: boolean
  onRetry?(id: string): void
}

/** Photos side by side; one that is pressed is shown over the whole page. */
export function PhotoTiles({ tiles, inConfidence = false, onRetry }: PhotoTilesProps) {
  const text = useText().components.photos
  const [shown, setShown] = useState<number>()
  const large = shown === undefined ? undefined : tiles[shown]?.url

  const view = (index: number) => {
    const { id, url, failed } = tiles[index] ?? {}
    if (failed && id) onRetry?.(id)
    if (!url) return
    // Written out, so that the build for a browser leaves Taro's own viewer behind: it brings a carousel of 100 KB.
    if (process.env.TARO_ENV === 'weapp') {
      Taro.previewImage({ current: url, urls: tiles.flatMap((each) => each.url ?? []), showmenu: !inConfidence })
    } else {
      setShown(index)
    }
  }

  return (
    <View className={styles.grid}>
      {tiles.map(({ id, url, failed }, index) => (
        <View
          key={id}
          className={styles.cell}
          {...press(() => view(index), { role: 'button', label: failed ? text.retry : text.view(index + 1) })}
        >
          {url ? (
            <Image className={styles.photo} src={url} mode='aspectFill' lazyLoad={!isH5} />
          ) : (
            <Icon name={failed ? 'refresh' : 'camera'} size='large' />
          )}
        </View>
      ))}
      {large && shown !== undefined && (
        <Lightbox url={large} label={text.item(shown + 1)} onClose={() => setShown(undefined)} />
      )}
    </View>
  )
}
