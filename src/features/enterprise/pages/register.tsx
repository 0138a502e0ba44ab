import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useText } from '@/lib/i18n'
import { useSession } from '@/lib/session'
import { EnterpriseForm } from '../components/EnterpriseForm'

/** Registering an enterprise, or asking to join one. */
export default function RegisterEnterprise() {
  const words = useText().enterprise
  const accountId = useSession((session) => session.account?._id)
  return (
    <Page title={words.register.title}>
      <VisitorView text={words.visitor} icon='office'>
        {accountId && <EnterpriseForm key={accountId} accountId={accountId} />}
      </VisitorView>
    </Page>
  )
}
