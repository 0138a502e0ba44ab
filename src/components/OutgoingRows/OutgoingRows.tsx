import { View } from '@tarojs/components'
import { useText } from '@/lib/i18n'
import { type Outgoing, sendOutgoing, takeBack, useOutgoing } from '@/lib/outgoing'
import { Button } from '../Button/Button'
import { Card } from '../Card/Card'
import styles from './OutgoingRows.module.scss'

/** The first words of it, or whom it is about. */
const titleOf = (item: Outgoing): string =>
  item.what === 'visit' ? item.enterpriseName : (item.input.title ?? item.input.text.slice(0, 60))

interface OutgoingRowsProps {
  what: NonNullable<Outgoing['what']>
  onChange(): void
}

/** What is finished and waits on this device for the network: it is sent by itself. */
export function OutgoingRows({ what, onChange }: OutgoingRowsProps) {
  const words = useText().reports.box
  const { items, sendingId } = useOutgoing()
  return (
    <>
      {items.map((item) => {
        if ((item.what ?? 'report') !== what) return null
        const sending = item.requestId === sendingId
        const change = () => {
          takeBack(item)
          onChange()
        }
        return (
          <Card key={item.requestId} tone='accent' title={sending ? words.sending : words.waiting}>
            <View className={styles.text}>{titleOf(item)}</View>
            <View className={styles.meta}>{words.waitingAbout}</View>
            <Button icon='send' wide busy={sending} onPress={() => void sendOutgoing()}>
              {words.sendNow}
            </Button>
            {!sending && (
              <Button weight='quiet' icon='edit' wide onPress={change}>
                {words.change}
              </Button>
            )}
          </Card>
        )
      })}
    </>
  )
}
