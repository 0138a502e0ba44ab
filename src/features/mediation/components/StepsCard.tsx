import type { CaseView } from '@contract/caseView'
import { availableActions } from '@contract/workflow/workflows'
import { ActionPanel } from '@/components/ActionPanel/ActionPanel'
import { hasMainAction } from '@/components/ActionPanel/actionWeight'
import { Card } from '@/components/Card/Card'
import { useNow } from '@/lib/clock'
import { useText } from '@/lib/i18n'

/** What this person can do now. */
export function StepsCard({ view }: { view: CaseView }) {
  const words = useText().dispute.case
  const now = useNow()
  if (availableActions(view, view.relations, now).length === 0) return null
  return (
    <Card title={words.actions} tone={hasMainAction(view, now) ? 'accent' : undefined}>
      <ActionPanel view={view} nothing={words.nothing} />
    </Card>
  )
}
