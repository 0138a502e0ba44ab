import type { CaseView } from '@contract/caseView'
import { availableActions } from '@contract/workflow/workflows'
import { View } from '@tarojs/components'
import { ActionPanel } from '@/components/ActionPanel/ActionPanel'
import { hasMainAction } from '@/components/ActionPanel/actionWeight'
import { Card } from '@/components/Card/Card'
import { Notice } from '@/components/Notice/Notice'
import { useNow } from '@/lib/clock'
import { useNameOf } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import styles from './Dispute.module.scss'

/** What this person can do now; for who gives it to a committee, which one is proposed and why. */
export function StepsCard({ view }: { view: CaseView }) {
  const words = useText().dispute.case
  const nameOf = useNameOf()
  const now = useNow()
  const actions = availableActions(view, view.relations, now)
  const { suggestion } = view
  const entrusts = actions.some(({ name }) => name === 'entrust') && view.leadOfficeId === undefined
  if (actions.length === 0) return null
  return (
    <Card title={words.actions} tone={hasMainAction(view, now) ? 'accent' : undefined}>
      {entrusts && suggestion && (
        <Notice icon='office'>
          <View className={styles.lines}>
            <View>
              {words.suggestion}: {nameOf({ name: suggestion.officeName, nameEn: suggestion.officeNameEn })}
            </View>
            <View className={styles.quiet}>{words.because[suggestion.voice]}</View>
          </View>
        </Notice>
      )}
      <ActionPanel view={view} nothing={words.nothing} />
    </Card>
  )
}
