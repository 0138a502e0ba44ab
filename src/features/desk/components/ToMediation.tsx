import type { CaseView } from '@contract/caseView'
import { availableActions } from '@contract/workflow/workflows'
import { Button } from '@/components/Button/Button'
import { useNow } from '@/lib/clock'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'

/** A report of a quarrel goes to mediation, as the dispute of who wrote it; possible where it may be sent on. */
export function ToMediation({ view }: { view: CaseView }) {
  const words = useText().dispute.apply
  const now = useNow()
  const may = availableActions(view, view.relations, now).some(({ name }) => name === 'transfer')
  if (view.kind !== 'report' || !may || view.reporter.anonymous) return null
  return (
    <Button weight='quiet' icon='neighbours' wide onPress={() => open('applyMediation', { report: view._id })}>
      {words.toMediation}
    </Button>
  )
}
