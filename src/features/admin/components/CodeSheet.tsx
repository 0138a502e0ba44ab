import type { CodeRow } from '@contract/scene'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { QrCode } from '@/components/QrCode/QrCode'
import { Sheet } from '@/components/Sheet/Sheet'
import { copyText } from '@/lib/clipboard'
import { useNameOf } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { isH5 } from '@/lib/platform'
import { linkOfScene } from '@/lib/scenes'
import styles from './CodeSheet.module.scss'
import { MiniCode } from './MiniCode'

interface CodeSheetProps {
  row: CodeRow
  onClose(): void
}

/**
 * One code as it is put up: its name, the code, and what to do with it. A browser shows and prints a QR code with the link of
 * the site, the mini program the code that WeChat draws.
 */
export function CodeSheet({ row, onClose }: CodeSheetProps) {
  const words = useText().scan.codes
  const name = useNameOf()(row)
  const link = isH5 ? linkOfScene(row.scene) : ''
  const foot = isH5 && (
    <>
      <Button icon='copy' onPress={() => copyText(link, words.copied)}>
        {words.copy}
      </Button>
      <Button weight='main' icon='send' wide onPress={() => window.print()}>
        {words.print}
      </Button>
    </>
  )
  return (
    <Sheet title={name} onClose={onClose} foot={foot || undefined}>
      <View className={styles.poster}>
        <View className={styles.name}>{name}</View>
        {isH5 ? (
          <QrCode text={link} label={words.label(name)} about={words.scanMe} />
        ) : (
          <MiniCode scene={row.scene} label={words.label(name)} />
        )}
      </View>
    </Sheet>
  )
}
