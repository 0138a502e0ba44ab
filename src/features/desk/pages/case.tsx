import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useText } from '@/lib/i18n'
import { askAgain } from '@/lib/query'
import { useRefresh } from '@/lib/refresh'
import { parameter, replace } from '@/lib/routes'
import { CaseDesk } from '../components/CaseDesk'

/** One case, as an official works on it. */
export default function DeskCase() {
  const text = useText().desk
  const caseId = parameter('id') ?? ''
  useRefresh(() => askAgain(['case', caseId]))
  return (
    <Page title={text.caseTitle} wide>
      <VisitorView text={text.visitor} icon='list' staff>
        <CaseDesk caseId={caseId} onNext={(id) => replace('deskCase', { id })} />
      </VisitorView>
    </Page>
  )
}
