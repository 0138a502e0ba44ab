import { View } from '@tarojs/components'
import { hasMainAction } from '@/components/ActionPanel/actionWeight'
import { AsyncCase } from '@/components/AsyncView/AsyncCase'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Timeline } from '@/components/Timeline/Timeline'
import { classes } from '@/lib/classes'
import { useNow } from '@/lib/clock'
import { useCase } from '@/lib/data/cases'
import { useText } from '@/lib/i18n'
import { usePoll } from '@/lib/poll'
import { useNextInQueue } from '../queueOrder'
import styles from './CaseDesk.module.scss'
import { CaseDetails } from './CaseDetails'
import { EarlierCard } from './EarlierCard'
import { LinkedCards } from './LinkedCards'
import { NearbyCard } from './NearbyCard'
import { OutcomeCard } from './OutcomeCard'
import { ReporterCard } from './ReporterCard'
import { WorkCard } from './WorkCard'

interface CaseDeskProps {
  caseId: string
  /** Stands beside the queue instead of on a page of its own. */
  beside?: boolean
  onNext(caseId: string): void
}

/** Everything that an official needs to know of a case, and everything that he can do with it. */
export function CaseDesk({ caseId, beside, onNext }: CaseDeskProps) {
  const text = useText()
  const found = useCase(caseId)
  const view = found.data
  const now = useNow()
  const next = useNextInQueue(caseId)
  usePoll(() => found.refetch(), view !== undefined && view.state !== 'closed')
  const done = view !== undefined && !hasMainAction(view, now)
  const goOn = next && (
    <Button weight={done ? 'main' : 'plain'} icon='right' wide onPress={() => onNext(next)}>
      {text.desk.next}
    </Button>
  )

  return (
    <AsyncCase caseId={caseId} found={found}>
      {(view) => (
        <View className={classes(styles.desk, beside ? styles.pane : styles.page)}>
          <View className={styles.what}>
            <CaseDetails view={view} />
          </View>
          <View className={styles.work}>
            {/* Once the usual step is taken, where its button was. */}
            {done && goOn}
            <WorkCard view={view} />
            {!done && goOn}
            <LinkedCards view={view} />
            <OutcomeCard view={view} />
            <ReporterCard view={view} />
            <EarlierCard view={view} />
            <NearbyCard view={view} />
          </View>
          <View className={styles.history}>
            <Card title={text.components.timeline.title}>
              <Timeline view={view} reader='official' />
            </Card>
          </View>
        </View>
      )}
    </AsyncCase>
  )
}
