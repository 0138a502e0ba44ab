import type { CallRow } from '@contract/dispute'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Notice } from '@/components/Notice/Notice'
import { asFailure } from '@/lib/cloud/call'
import { useOnCallChange } from '@/lib/data/mediation'
import { communityOf, useNameOf, useStreet } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import { useSettings } from '@/lib/settings'
import styles from './Dispute.module.scss'

/** One request: where and what sort of dispute, nothing of who it is about until one has it. */
export function CallCard({ row }: { row: CallRow }) {
  const text = useText()
  const words = text.dispute.onCall
  const language = useSettings((settings) => settings.language)
  const nameOf = useNameOf()
  const street = useStreet()
  const change = useOnCallChange('mediation.take')
  const failure = change.error ? asFailure(change.error) : undefined
  const title = text.dispute.titleOf(text.workflow.types[row.type].name)
  return (
    <Card title={title} tone={row.taken ? undefined : 'accent'}>
      <View>{nameOf(communityOf(street.data, row.communityId))}</View>
      <View className={styles.number}>
        {row.number} · {words.before(formatTime(row.until, 'dayTime', language))}
      </View>
      {failure && <Notice tone='warn'>{failure.message || text.errors.byCode[failure.code]}</Notice>}
      {row.taken === 'other' && <Notice>{words.others}</Notice>}
      {row.taken === 'me' && (
        <Notice
          tone='good'
          action={<Button onPress={() => open('mediation', { id: row.caseId })}>{words.open}</Button>}
        >
          {words.mine}
        </Notice>
      )}
      {!row.taken && (
        <Button
          weight='main'
          icon='check'
          wide
          busy={change.isPending}
          onPress={() => change.mutate({ caseId: row.caseId })}
        >
          {words.take}
        </Button>
      )}
    </Card>
  )
}
