import type { Suggestion } from '@contract/caseView'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { useNameOf } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { newRequestId } from '@/lib/ids'
import styles from './SuggestionCard.module.scss'

export const percentOf = (share: number): number => Math.round(share * 100)

type Other = Suggestion['others'][number]

interface OtherOfficesProps {
  others: readonly Other[]
  busy: boolean
  onSend(officeId: string, requestId: string): void
}

/** What else earlier dispatches speak for, each one tap away. */
export function OtherOffices({ others, busy, onSend }: OtherOfficesProps) {
  const text = useText().desk.suggestion
  if (others.length === 0) return null
  return (
    <View className={styles.others}>
      <View className={styles.quiet}>{text.others}</View>
      {others.map((other) => (
        <OtherOffice key={other.officeId} other={other} busy={busy} onSend={onSend} />
      ))}
    </View>
  )
}

function OtherOffice({ other, busy, onSend }: { other: Other } & Pick<OtherOfficesProps, 'busy' | 'onSend'>) {
  const text = useText().desk.suggestion
  const nameOf = useNameOf()
  const [requestId] = useState(newRequestId)
  const office = nameOf({ name: other.officeName, nameEn: other.officeNameEn })
  return (
    <Button wide busy={busy} onPress={() => onSend(other.officeId, requestId)}>
      {text.otherOffice(text.send(office), percentOf(other.confidence))}
    </Button>
  )
}
