import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useText } from '@/lib/i18n'
import { useSession } from '@/lib/session'
import { ApplicationForm } from '../components/ApplicationForm'

/** Applies for mediation. */
export default function ApplyForMediation() {
  const words = useText().dispute
  const accountId = useSession((session) => session.account?._id)
  if (accountId !== undefined) return <ApplicationForm key={accountId} accountId={accountId} />
  return (
    <Page title={words.apply.title}>
      <VisitorView text={words.mine.emptyAbout} icon='neighbours'>
        {null}
      </VisitorView>
    </Page>
  )
}
