import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { parameter } from '@/lib/routes'
import { useSession } from '@/lib/session'
import { ProofForm } from '../components/ProofForm'

/** Sends photos of a licence: of one's own enterprise, or of one that somebody else has registered. */
export default function Proof() {
  const { enterprise, enterpriseCheck } = useEnterpriseText()
  const registered = useSession((session) => session.account !== undefined)
  const claimed = parameter('claim')
  return (
    <Page title={claimed ? enterpriseCheck.claim.title : enterpriseCheck.proof.title}>
      <VisitorView text={enterprise.visitor} icon='office'>
        {registered && <ProofForm enterpriseId={parameter('enterprise')} claimed={claimed} />}
      </VisitorView>
    </Page>
  )
}
