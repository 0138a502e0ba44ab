import type { CaseView } from '@contract/caseView'
import { availableActions } from '@contract/workflow/workflows'
import { ActionPanel } from '@/components/ActionPanel/ActionPanel'
import { Card } from '@/components/Card/Card'
import { Notice } from '@/components/Notice/Notice'
import { useNow } from '@/lib/clock'
import { useText } from '@/lib/i18n'
import { AskedNotices } from './AskedNotices'
import { StarButton } from './StarButton'
import { SuggestionCard } from './SuggestionCard'
import { TakeButton } from './TakeButton'
import { ToMediation } from './ToMediation'

/** What can be done with the case now. A suggested office comes first, while the case has none. */
export function WorkCard({ view }: { view: CaseView }) {
  const text = useText().desk
  const now = useNow()
  const sending = availableActions(view, view.relations, now).find(({ action }) => action.leadField !== undefined)
  const giving = availableActions(view, view.relations, now).find(({ action }) => action.sets?.assigneeId !== undefined)
  const automatic = view.data.automatic as { percent: number } | undefined
  const suggested = sending !== undefined && view.suggestion !== undefined && view.leadOfficeId === undefined
  return (
    <>
      {automatic && view.state === 'dispatched' && (
        <Notice icon='send'>{text.suggestion.automatic(automatic.percent)}</Notice>
      )}
      <AskedNotices view={view} />
      {suggested && sending && <SuggestionCard view={view} action={sending} />}
      <Card title={text.case.actions} aside={<StarButton caseId={view._id} />}>
        <ActionPanel
          view={view}
          nothing={text.case.noActions}
          instead={suggested && sending ? { [sending.name]: text.suggestion.other } : undefined}
          beside={
            giving?.action.sets?.assigneeId &&
            !view.assigneeId && <TakeButton view={view} action={giving.name} field={giving.action.sets.assigneeId} />
          }
        />
        <ToMediation view={view} />
      </Card>
    </>
  )
}
