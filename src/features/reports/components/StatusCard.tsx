import type { CaseView } from '@contract/case'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { Notice } from '@/components/Notice/Notice'
import { StateTag } from '@/components/StateTag/StateTag'
import { TimeLeft } from '@/components/TimeLeft/TimeLeft'
import { aria } from '@/lib/a11y'
import { isLate } from '@/lib/caseData'
import { useNow } from '@/lib/clock'
import { useNameOf } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useSettings } from '@/lib/settings'
import styles from './StatusCard.module.scss'

/** Where a report stands, in plain words: what it means, what comes next, and by when. */
export function StatusCard({ view }: { view: CaseView }) {
  const text = useText()
  const language = useSettings((settings) => settings.language)
  const nameOf = useNameOf()
  const now = useNow()
  const office = view.leadOfficeName
    ? nameOf({ name: view.leadOfficeName, nameEn: view.leadOfficeNameEn ?? '' })
    : text.workflow.noOffice
  const next = text.workflow.next[view.state]

  return (
    <Card>
      <View className={styles.top}>
        <View className={styles.number}>
          {text.workflow.types[view.type].name} · {view.number}
        </View>
        <StateTag state={view.state} reader='reporter' />
      </View>
      <View className={styles.title} {...aria({ role: 'heading', level: 2 })}>
        {view.title}
      </View>
      <View>{text.workflow.meaning[view.state](office)}</View>
      {next && (
        <View className={styles.next}>
          <View className={styles.label}>{text.reports.case.next}</View>
          <View className={styles.what}>{next}</View>
          {view.dueAt !== undefined && (
            <View className={styles.by}>
              {text.reports.case.by(formatTime(view.dueAt, 'dayTime', language))} <TimeLeft row={view} />
            </View>
          )}
          {view.dueProvisional && <View className={styles.by}>{text.common.time.provisional}</View>}
        </View>
      )}
      {isLate(view, now) && <Notice tone='warn'>{text.reports.case.late}</Notice>}
    </Card>
  )
}
