import type { CaseView } from '@contract/caseView'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Icon } from '@/components/Icon/Icon'
import { Notice } from '@/components/Notice/Notice'
import { aria } from '@/lib/a11y'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import { isCentre, useMembership } from '@/lib/session'
import { useSaveKey } from '../useSaveKey'
import styles from './FiledCard.module.scss'

interface FiledCardProps {
  view: CaseView
  onAgain(): void
}

/** What was filed: its number to read out, and how the person will hear of the answer. */
export function FiledCard({ view, onAgain }: FiledCardProps) {
  const words = useText().filing
  useSaveKey(onAgain)
  // Only the centre reads what has not been sent to an office.
  const mayOpen = isCentre(useMembership())
  return (
    <Card tone='good'>
      <View className={styles.heading} {...aria({ role: 'status' })}>
        <Icon name='check' />
        {words.saved}
      </View>
      <View className={styles.label}>{words.number}</View>
      <View className={styles.number}>{view.number}</View>
      <Notice icon={view.behalf?.byPhone ? 'phone' : 'bell'}>
        {view.behalf?.byPhone ? words.byPhone : words.linked}
      </Notice>
      <View className={styles.buttons}>
        <Button weight='main' icon='plus' onPress={onAgain}>
          {words.again}
        </Button>
        {mayOpen && (
          <Button icon='list' onPress={() => open('deskCase', { id: view._id })}>
            {words.view}
          </Button>
        )}
      </View>
      <View className={styles.hint}>{words.againHint}</View>
    </Card>
  )
}
