import type { CaseView } from '@contract/caseView'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { Facts } from '@/components/Facts/Facts'
import { PhotoGrid } from '@/components/PhotoGrid/PhotoGrid'
import { answerOf, callbackOf, exclusionOf, ratingOf, reopenedOf } from '@/lib/caseData'
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
  const exclusion = exclusionOf(view)
  const choice = (value: string) => text.workflow.choices[value] ?? value
  const join = (...parts: ReadonlyArray<string | undefined>) => parts.filter(Boolean).join(' · ')
  const facts = [
    ...(rating
      ? [
          {
            name: words.rating,
            value: join(text.components.rating.levels[rating.rating - 1], ...rating.tags.map(choice), rating.note),
          },
        ]
      : []),
    ...(callback ? [{ name: words.callback, value: join(choice(callback.result), callback.note) }] : []),
    ...(exclusion ? [{ name: words.exclusion, value: choice(exclusion.reason) }] : []),
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
