import type { CaseView } from '@contract/caseView'
import { handlingLimit } from '@contract/limits'
import { availableActions } from '@contract/workflow/workflows'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { Notice } from '@/components/Notice/Notice'
import { StateTag } from '@/components/StateTag/StateTag'
import { TimeLeft } from '@/components/TimeLeft/TimeLeft'
import { aria } from '@/lib/a11y'
import { isLate, keptText } from '@/lib/caseData'
import { useNow } from '@/lib/clock'
import { useNameOf, useStreet } from '@/lib/data/street'
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
  const table = useStreet().data?.limits
  const limit = view.state === 'submitted' && table ? handlingLimit(table, view) : undefined
  const office = view.leadOfficeName
    ? nameOf({ name: view.leadOfficeName, nameEn: view.leadOfficeNameEn ?? '' })
    : text.workflow.noOffice
  const canSendBack = availableActions(view, view.relations, now).some(({ name }) => name === 'reopen')
  const next = view.state === 'answered' && !canSendBack ? text.workflow.nextOnlyRate : text.workflow.next[view.state]

  return (
    <Card>
      <View className={styles.top}>
        <View className={styles.number}>
          {text.workflow.types[view.type].name} · {view.number}
        </View>
        <StateTag state={view.state} reader='reporter' asked={view.asked} />
      </View>
      <View className={styles.title} {...aria({ role: 'heading', level: 2 })}>
        {view.title}
      </View>
      <View>{(view.asked ? text.workflow.asked.meaning : text.workflow.meaning[view.state])(office)}</View>
      {next && (
        <View className={styles.next}>
          <View className={styles.label}>{text.reports.case.next}</View>
          <View className={styles.what}>{next}</View>
          {view.dueAt !== undefined && (
            <View className={styles.by}>
              {text.reports.case.by(formatTime(view.dueAt, 'dayTime', language))} <TimeLeft row={view} />
            </View>
          )}
          {limit && (
            <View className={styles.by}>{text.reports.case.usual(text.common.limit[limit.unit](limit.amount))}</View>
          )}
          {view.dueProvisional && <View className={styles.by}>{text.common.time.provisional}</View>}
        </View>
      )}
      <SpecialWords view={view} />
      {isLate(view, now) && <Notice tone='warn'>{text.reports.case.late}</Notice>}
    </Card>
  )
}

/** What the person must read first where the state alone does not say it: a question, another body, the legal way. */
function SpecialWords({ view }: { view: CaseView }) {
  const text = useText()
  const words = text.reports.case
  const question = keptText(view, 'question')
  const legalWay = view.state === 'declined' ? keptText(view, 'declined') : undefined
  const body = view.state === 'transferred' ? keptText(view, 'transfer', 'body') : undefined
  const number = keptText(view, 'transfer', 'number') ?? ''
  const day = keptText(view, 'transfer', 'expectedOn') ?? ''
  const together = view.state === 'merged' ? view.main : undefined
  const standsAt = together && text.workflow.states[together.state]
  return (
    <>
      {together && standsAt && <Notice icon='list'>{words.together(together.number, standsAt)}</Notice>}
      {question && view.state === 'waiting' && <Notice tone='warn'>{words.asked(question)}</Notice>}
      {question && view.state === 'accepted' && <Notice>{words.askedStill(question)}</Notice>}
      {legalWay && <Notice tone='warn'>{words.legalWay(legalWay)}</Notice>}
      {body && <Notice tone='good'>{words.transferredTo(body, number, day)}</Notice>}
    </>
  )
}
