import { View } from '@tarojs/components'
import { AsyncCase } from '@/components/AsyncView/AsyncCase'
import { Card } from '@/components/Card/Card'
import { Page } from '@/components/Page/Page'
import { TellMe } from '@/components/TellMe/TellMe'
import { Timeline } from '@/components/Timeline/Timeline'
import { useCase } from '@/lib/data/cases'
import { disputeEvent } from '@/lib/disputeEvent'
import { useText } from '@/lib/i18n'
import { usePoll } from '@/lib/poll'
import { useRefresh } from '@/lib/refresh'
import { parameter } from '@/lib/routes'
import { AgreementCard } from '../components/AgreementCard'
import { ApplicationCard } from '../components/ApplicationCard'
import { ChecklistCard } from '../components/ChecklistCard'
import { ConsentCard } from '../components/ConsentCard'
import styles from '../components/Dispute.module.scss'
import { DisputePhotos } from '../components/DisputePhotos'
import { PapersCard } from '../components/PapersCard'
import { PartiesCard } from '../components/PartiesCard'
import { PerformanceCard } from '../components/PerformanceCard'
import { StandingCard } from '../components/StandingCard'
import { StepsCard } from '../components/StepsCard'
import { SuggestedCard } from '../components/SuggestedCard'

/** One dispute, for its parties and for those who mediate: where it stands, what one can do, and everything that was said. */
export default function Dispute() {
  const text = useText()
  const caseId = parameter('id') ?? ''
  const found = useCase(caseId)
  const view = found.data
  useRefresh(() => (caseId ? found.refetch() : Promise.resolve()))
  usePoll(() => found.refetch(), view !== undefined && view.state !== 'archived')
  return (
    <Page title={text.dispute.case.title} wide>
      <AsyncCase caseId={caseId} found={found}>
        {(view) => (
          <View className={styles.columns}>
            <View className={styles.column}>
              <StandingCard view={view} />
              <SuggestedCard view={view} />
              <StepsCard view={view} />
              <ConsentCard view={view} />
              <AgreementCard view={view} />
              <PerformanceCard view={view} />
              {view.holderId === undefined && <TellMe view={view} />}
              <ChecklistCard view={view} />
            </View>
            <View className={styles.column}>
              <PartiesCard view={view} />
              <ApplicationCard view={view} />
              <PapersCard view={view} />
              <Card title={text.dispute.case.steps}>
                <Timeline
                  view={{ ...view, events: view.events.map(disputeEvent) }}
                  reader={view.holderId === undefined ? 'reporter' : 'official'}
                  photos={({ caseId, fileIds }) => <DisputePhotos caseId={caseId} fileIds={fileIds} />}
                />
              </Card>
            </View>
          </View>
        )}
      </AsyncCase>
    </Page>
  )
}
