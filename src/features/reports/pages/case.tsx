import { availableActions } from '@contract/workflow/workflows'
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
import { useShare } from '@/lib/share'
import { AnswerCard } from '../components/AnswerCard'
import { ContactCard } from '../components/ContactCard'
import { DisputeCard } from '../components/DisputeCard'
import { ReportCard } from '../components/ReportCard'
import { StatusCard } from '../components/StatusCard'

/** One's own report: where it stands, what was answered, what one can do, and everything that happened. */
export default function CaseDetail() {
  const text = useText()
  const words = text.reports.case
  const now = useNow()
  const caseId = parameter('id') ?? ''
  // A case is its reporter's alone: others are led to where they can report themselves.
  useShare(text.scan.shareCase, 'home')
  const found = useCase(caseId)
  const view = found.data
  useRefresh(() => (caseId ? found.refetch() : Promise.resolve()))
  usePoll(() => found.refetch(), view?.dueAt !== undefined)
  const actions = view ? availableActions(view, view.relations, now) : []
  const awaited = view !== undefined && hasMainAction(view, now)

  return (
    <Page title={words.title}>
      <AsyncCase caseId={caseId} found={found}>
        {(view) => (
          <>
            <StatusCard view={view} />
            <AnswerCard view={view} />
            <DisputeCard view={view} />
            {actions.length > 0 && (
              <Card title={awaited ? words.actionsTitle : words.optionsTitle} tone={awaited ? 'accent' : undefined}>
                <ActionPanel view={view} />
              </Card>
            )}
            <Card title={text.components.timeline.title}>
              <Timeline view={view} reader='reporter' />
            </Card>
            <TellMe view={view} />
            <ReportCard view={view} />
            <ContactCard view={view} />
          </>
        )}
      </AsyncCase>
    </Page>
  )
}
