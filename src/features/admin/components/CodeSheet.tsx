import type { CodeRow } from '@contract/scene'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { QrCode } from '@/components/QrCode/QrCode'
import { Sheet } from '@/components/Sheet/Sheet'
import { copyText } from '@/lib/clipboard'
import { useNameOf } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { linkOfScene } from '@/lib/scenes'
import styles from './CodeSheet.module.scss'

interface CodeSheetProps {
  row: CodeRow
  onClose(): void
}

/** One code as it is put up: its name, the code, and what to do with it; in a browser, which prints nothing but this. */
export function CodeSheet({ row, onClose }: CodeSheetProps) {
  const words = useText().scan.codes
  const name = useNameOf()(row)
  const link = linkOfScene(row.scene)
  const foot = (
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
    <Sheet title={name} onClose={onClose} foot={foot}>
      <View className={styles.poster}>
        <View className={styles.name}>{name}</View>
        <QrCode text={link} label={words.label(name)} about={words.scanMe} />
      </View>
    </Sheet>
  )
}
