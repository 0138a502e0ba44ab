import type { CaseView } from '@contract/caseView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'

/** The dispute that a report has become, for the person who wrote it. */
export function DisputeCard({ view }: { view: CaseView }) {
  const words = useText().reports.case
  const { caseId } = (view.data.transfer ?? {}) as { caseId?: string }
  if (caseId === undefined) return null
  return (
    <Card tone='good'>
      {words.toMediation}
      <Button icon='neighbours' wide onPress={() => open('mediation', { id: caseId })}>
        {words.openMediation}
      </Button>
    </Card>
  )
}
