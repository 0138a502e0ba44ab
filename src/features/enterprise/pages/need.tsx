import type { CaseView } from '@contract/caseView'
import { availableActions } from '@contract/workflow/workflows'
import { View } from '@tarojs/components'
import { ActionPanel } from '@/components/ActionPanel/ActionPanel'
import { hasMainAction } from '@/components/ActionPanel/actionWeight'
import { AsyncCase } from '@/components/AsyncView/AsyncCase'
import { Card } from '@/components/Card/Card'
import { Page } from '@/components/Page/Page'
import { TellMe } from '@/components/TellMe/TellMe'
import { Timeline } from '@/components/Timeline/Timeline'
import { useNow } from '@/lib/clock'
import { useCase } from '@/lib/data/cases'
import { useText } from '@/lib/i18n'
import { usePoll } from '@/lib/poll'
import { useRefresh } from '@/lib/refresh'
import { parameter } from '@/lib/routes'
import styles from '../components/Need.module.scss'
import { NeedCard } from '../components/NeedCard'
import { NeedMatches } from '../components/NeedMatches'
import { NeedOffers } from '../components/NeedOffers'
import { NeedPartners } from '../components/NeedPartners'
import { NeedReferrals } from '../components/NeedReferrals'
import { NeedResult } from '../components/NeedResult'
import { NeedStanding } from '../components/NeedStanding'

/** Whoever asked knows what was asked; an official reads it first. */
const isAsker = (view: CaseView): boolean => view.relations.includes('reporter')

/** One need, for the enterprise and for the team: where it stands, whom to call, what was found, and what one can do. */
export default function Need() {
  const words = useText().need
  const now = useNow()
  const caseId = parameter('id') ?? ''
  const found = useCase(caseId)
  useRefresh(() => (caseId ? found.refetch() : Promise.resolve()))
  // An official's reading is recorded each time, so only the enterprise's page asks again by itself.
  const waits = found.data?.dueAt !== undefined && isAsker(found.data)
  usePoll(() => found.refetch(), waits)
  return (
    <Page title={words.title} wide>
      <AsyncCase caseId={caseId} found={found}>
        {(view) => (
          <View className={styles.columns}>
            <View className={styles.column}>
              <NeedStanding view={view} />
              {!isAsker(view) && <NeedCard view={view} />}
              <NeedResult view={view} />
              {availableActions(view, view.relations, now).length > 0 && (
                <Card title={words.case.actions} tone={hasMainAction(view, now) ? 'accent' : undefined}>
                  <ActionPanel view={view} nothing={words.case.nothing} />
                </Card>
              )}
              <NeedReferrals view={view} />
              <NeedOffers view={view} />
            </View>
            <View className={styles.column}>
              <NeedMatches view={view} />
              <NeedPartners view={view} />
              {isAsker(view) && <NeedCard view={view} />}
              {isAsker(view) && <TellMe view={view} />}
              <Card title={words.case.steps}>
                <Timeline view={view} reader={view.holderId === undefined ? 'reporter' : 'official'} />
              </Card>
            </View>
          </View>
        )}
      </AsyncCase>
    </Page>
  )
}
