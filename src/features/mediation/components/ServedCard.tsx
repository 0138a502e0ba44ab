import type { ServedDuty } from '@contract/dispute'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { communityOf, officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useSettings } from '@/lib/settings'
import styles from './Dispute.module.scss'

/** The shift of a team's calendar that one serves now, and for which communities. */
export function ServedCard({ duty }: { duty: ServedDuty }) {
  const text = useText()
  const language = useSettings((settings) => settings.language)
  const street = useStreet().data
  const nameOf = useNameOf()
  const near = duty.communityIds.map((id) => nameOf(communityOf(street, id))).filter(Boolean)
  return (
    <Card tone='good' title={text.dispute.onCall.on(formatTime(duty.until, 'dayTime', language))}>
      <View>
        {nameOf(officeOf(street, duty.officeId))} · {text.mediators.shifts[duty.shift]}
      </View>
      <View>{near.length === 0 ? text.mediators.roster.everywhere : near.join(' · ')}</View>
      <View className={styles.quiet}>{text.dispute.onCall.byCalendar}</View>
    </Card>
  )
}
