import type { CaseView } from '@contract/caseView'
import type { DisputeDecline } from '@contract/dispute'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { Notice } from '@/components/Notice/Notice'
import { StateTag } from '@/components/StateTag/StateTag'
import { TimeLeft } from '@/components/TimeLeft/TimeLeft'
import { aria } from '@/lib/a11y'
import { useNameOf } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useSettings } from '@/lib/settings'
import { keptOf } from '../disputeData'
import styles from './Dispute.module.scss'

/** Where a dispute stands, in plain words, what comes next and by when; if it was not accepted, the way to go. */
export function StandingCard({ view }: { view: CaseView }) {
  const text = useText()
  const words = text.dispute
  const language = useSettings((settings) => settings.language)
  const nameOf = useNameOf()
  const office = view.leadOfficeName
    ? nameOf({ name: view.leadOfficeName, nameEn: view.leadOfficeNameEn ?? '' })
    : text.workflow.relations.assignee
  const next = text.workflow.next[view.state]
  const route = words.routes[keptOf(view).refusal?.reason as DisputeDecline]
  return (
    <Card>
      <View className={styles.top}>
        <View className={styles.number}>{view.number}</View>
        <StateTag state={view.state} reader='official' />
      </View>
      <View className={styles.title} {...aria({ role: 'heading', level: 2 })}>
        {words.titleOf(text.workflow.types[view.type].name)}
      </View>
      <View>{text.workflow.meaning[view.state](office)}</View>
      {next && <View className={styles.quiet}>{text.reports.case.nextIs(next)}</View>}
      {view.dueAt !== undefined && view.state !== 'applied' && (
        <View className={styles.top}>
          <View>{words.case.dueOn(formatTime(view.dueAt, 'dayTime', language))}</View>
          <TimeLeft row={view} />
        </View>
      )}
      {route && <Notice tone='warn'>{route}</Notice>}
      <View className={styles.quiet}>
        <View>{words.free}</View>
        <View>{words.confidential}</View>
      </View>
    </Card>
  )
}
