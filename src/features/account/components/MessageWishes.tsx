import { OPTIONAL_MESSAGES, type OptionalMessage } from '@contract/message'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { SwitchRow } from '@/components/SwitchRow/SwitchRow'
import { call } from '@/lib/cloud/call'
import { setMessages, useMessages } from '@/lib/data/messages'
import { useText } from '@/lib/i18n'
import { toast } from '@/lib/toast'

/** Which of the messages that are not necessary one wants. */
export function MessageWishes() {
  const words = useText().messages
  const quotas = useMessages().data?.quotas ?? []
  const offered = OPTIONAL_MESSAGES.filter((kind) => quotas.some((quota) => quota.kind === kind))
  const isOff = (kind: OptionalMessage) => quotas.some((quota) => quota.kind === kind && quota.off)
  if (offered.length === 0) return null

  const change = (kind: OptionalMessage, on: boolean) => {
    const off = offered.filter((each) => (each === kind ? !on : isOff(each)))
    call('account.wishMessages', { off }).then(setMessages, () => toast(words.settings.failed))
  }
  return (
    <Card title={words.title}>
      {offered.map((kind) => (
        <SwitchRow
          key={kind}
          title={words.settings.wants[kind]}
          on={!isOff(kind)}
          onChange={(on) => change(kind, on)}
        />
      ))}
      <View>{words.settings.about}</View>
    </Card>
  )
}
