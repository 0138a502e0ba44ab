import type { CaseView } from '@contract/caseView'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { PhotoGrid } from '@/components/PhotoGrid/PhotoGrid'
import { answerOf, ratingOf } from '@/lib/caseData'
import { useNameOf } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useSettings } from '@/lib/settings'
import styles from './Texts.module.scss'

/** The answer of the office, and how the person rated it. */
export function AnswerCard({ view }: { view: CaseView }) {
  const text = useText()
  const language = useSettings((settings) => settings.language)
  const nameOf = useNameOf()
  const answer = answerOf(view)
  const rating = ratingOf(view)
  if (!answer) return null
  const office = nameOf({ name: view.leadOfficeName ?? text.workflow.noOffice, nameEn: view.leadOfficeNameEn ?? '' })
  const time = answer.at === undefined ? '' : formatTime(answer.at, 'dayTime', language)
  return (
    <Card title={text.reports.case.answer} tone='primary'>
      <View className={styles.text}>{answer.note}</View>
      <PhotoGrid caseId={view._id} fileIds={answer.fileIds} />
      <View className={styles.meta}>{text.reports.case.answeredBy(office, time)}</View>
      {rating && (
        <View className={styles.rating}>
          {text.reports.case.yourRating} · {text.components.rating.levels[rating.rating - 1]}
          {rating.note && <View className={styles.text}>{rating.note}</View>}
        </View>
      )}
    </Card>
  )
}
