import type { CaseView } from '@contract/case'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { Facts } from '@/components/Facts/Facts'
import { PhotoGrid } from '@/components/PhotoGrid/PhotoGrid'
import { answerOf, callbackOf, ratingOf, reopenedOf } from '@/lib/caseData'
import { useText } from '@/lib/i18n'
import styles from './CaseDetails.module.scss'

/** The answer, how it was rated, what the call-back heard, how often the case came back. */
export function OutcomeCard({ view }: { view: CaseView }) {
  const text = useText()
  const words = text.desk.case
  const answer = answerOf(view)
  const rating = ratingOf(view)
  const callback = callbackOf(view)
  const reopened = reopenedOf(view)
  const join = (first: string | undefined, note: string | undefined) => [first, note].filter(Boolean).join(' · ')
  const facts = [
    ...(rating
      ? [{ name: words.rating, value: join(text.components.rating.levels[rating.rating - 1], rating.note) }]
      : []),
    ...(callback ? [{ name: words.callback, value: join(text.workflow.choices[callback.result], callback.note) }] : []),
  ]
  if (!answer && facts.length === 0 && reopened === 0) return null
  const title = (answer && words.answer) ?? (rating && words.rating) ?? (callback && words.callback)
  return (
    <Card title={title ?? words.reopenedTitle} tone='primary'>
      {answer && <View className={styles.text}>{answer.note}</View>}
      {answer && <PhotoGrid caseId={view._id} fileIds={answer.fileIds} />}
      <Facts facts={facts} />
      {reopened > 0 && <View>{words.reopened(reopened)}</View>}
    </Card>
  )
}
