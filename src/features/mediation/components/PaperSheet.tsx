import type { PaperPage } from '@contract/paper'
import { View } from '@tarojs/components'
import type { PhotoTile } from '@/components/PhotoGrid/PhotoTiles'
import { aria } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import styles from './Paper.module.scss'
import { PaperPart } from './PaperPart'

interface PaperSheetProps {
  pages: readonly PaperPage[]
  photos: readonly PhotoTile[]
}

/** Pages of a paper as they are printed; a browser prints nothing but these. */
export function PaperSheet({ pages, photos }: PaperSheetProps) {
  return (
    <View className={styles.sheets}>
      {pages.map(({ title, number, cover, blocks }, page) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page stands where it stands
        <View key={page} className={classes(styles.sheet, cover && styles.cover)}>
          <View className={styles.title} {...aria({ role: 'heading', level: 2 })}>
            {title}
          </View>
          {number !== undefined && <View className={styles.fileNumber}>{number}</View>}
          {blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a part stands where it stands
            <PaperPart key={index} block={block} photos={photos} />
          ))}
        </View>
      ))}
    </View>
  )
}
