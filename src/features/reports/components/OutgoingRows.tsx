import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { useText } from '@/lib/i18n'
import { sendOutgoing, takeBack, useOutgoing } from '@/lib/outgoing'
import styles from './Texts.module.scss'

/** Finished reports that wait on this device for the network: they are sent by themselves. */
export function OutgoingRows({ onChange }: { onChange(): void }) {
  const words = useText().reports.box
  const { items, sendingId } = useOutgoing()
  return (
    <>
      {items.map((item) => {
        const sending = item.requestId === sendingId
        const change = () => {
          takeBack(item)
          onChange()
        }
        return (
          <Card key={item.requestId} tone='accent' title={sending ? words.sending : words.waiting}>
            <View className={styles.text}>{item.input.title ?? item.input.text.slice(0, 60)}</View>
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
