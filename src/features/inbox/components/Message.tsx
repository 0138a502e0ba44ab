import type { InboxItem } from '@contract/caseView'
import { View } from '@tarojs/components'
import { TimeLeft } from '@/components/TimeLeft/TimeLeft'
import { useEventWords } from '@/components/Timeline/useEventWords'
import { press } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { useNow } from '@/lib/clock'
import { disputeEvent } from '@/lib/disputeEvent'
import { formatBriefly } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import { useMembership } from '@/lib/session'
import { useSettings } from '@/lib/settings'
import styles from './Message.module.scss'

/** One message: what happened to which case. It opens the case. */
export function Message({ item }: { item: InboxItem }) {
  const text = useText()
  const language = useSettings((settings) => settings.language)
  const now = useNow()
  const membership = useMembership()
  const words = useEventWords(membership ? 'official' : 'reporter')
  const isDispute = item.kind === 'dispute'
  const isNeed = item.kind === 'enterpriseNeed'
  const event = isDispute ? disputeEvent(item.event) : item.event
  const { who, what, more } = words(event)
  const show = () =>
    open(isDispute ? 'mediation' : isNeed ? 'need' : membership ? 'deskCase' : 'case', { id: event.caseId })

  return (
    <View className={classes(styles.message, item.unread && styles.unread)} {...press(show, { role: 'button' })}>
      <View className={styles.head}>
        {item.unread && <View className={styles.mark}>{text.inbox.unread}</View>}
        <View className={styles.what}>{text.components.timeline.line(who, what)}</View>
        <View className={styles.time}>{formatBriefly(event.at, now, language)}</View>
      </View>
      {more && <View>{more}</View>}
      {event.note && <View className={styles.note}>{event.note}</View>}
      <View className={styles.foot}>
        <View className={styles.case}>
          {isDispute ? text.dispute.case.title : isNeed ? text.need.title : item.title} · {item.number}
        </View>
        <TimeLeft row={item.time} />
      </View>
    </View>
  )
}
