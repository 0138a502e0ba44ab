import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useText } from '@/lib/i18n'
import { useSession } from '@/lib/session'
import { ReportForm } from '../components/ReportForm'

/** Reporting something; a visitor registers first. */
export default function NewReport() {
  const text = useText().reports
  const accountId = useSession((session) => session.account?._id)
  if (accountId) return <ReportForm key={accountId} accountId={accountId} />
  return (
    <Page title={text.newTitle}>
      <VisitorView text={text.visitor} icon='report'>
        {null}
      </VisitorView>
    </Page>
  )
}
