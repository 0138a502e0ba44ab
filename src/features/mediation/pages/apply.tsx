import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useText } from '@/lib/i18n'
import { parameter } from '@/lib/routes'
import { useSession } from '@/lib/session'
import { ApplicationForm } from '../components/ApplicationForm'
import { FromReport } from '../components/FromReport'

/** Applies for mediation: for oneself, for whoever came to the mediation centre, or for who wrote a report. */
export default function ApplyForMediation() {
  const words = useText().dispute
  const accountId = useSession((session) => session.account?._id)
  const reportId = parameter('report')
  const byCentre = parameter('by') === 'mediation'
  if (accountId !== undefined && reportId !== undefined) return <FromReport accountId={accountId} caseId={reportId} />
  if (accountId !== undefined) {
    return (
      <ApplicationForm key={accountId} accountId={accountId} filing={{ by: byCentre ? 'mediation' : 'applicant' }} />
    )
  }
  return (
    <Page title={words.apply.title}>
      <VisitorView text={words.mine.emptyAbout} icon='neighbours'>
        {null}
      </VisitorView>
    </Page>
  )
}
