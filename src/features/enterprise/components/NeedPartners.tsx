import type { CaseView } from '@contract/caseView'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { useText } from '@/lib/i18n'
import { keptOf } from '../needData'
import styles from './Need.module.scss'

/** The banks and others that the team introduced, each with whom to ask there, and why one said no. */
export function NeedPartners({ view }: { view: CaseView }) {
  const text = useText()
  const words = text.need.case
  const { introductions = [], refusals = [] } = keptOf(view)
  const shown = introductions.filter(({ partner }) => partner)
  if (shown.length === 0) return null
  return (
    <Card title={words.partners}>
      {shown.map(({ order, partner, person, note }) => {
        const refusal = refusals.find((each) => each.partner === partner)
        return (
          <View key={order} className={styles.partner}>
            <View>{[partner, person].filter(Boolean).join(' · ')}</View>
            {note && <View className={styles.quiet}>{note}</View>}
            {refusal && <View>{words.refused(text.workflow.choices[refusal.reason] ?? refusal.reason)}</View>}
          </View>
        )
      })}
    </Card>
  )
}
