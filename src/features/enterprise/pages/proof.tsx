import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { parameter } from '@/lib/routes'
import { useSession } from '@/lib/session'
import { ProofForm } from '../components/ProofForm'

/** Sends photos of a licence: of one's own enterprise, perhaps for another name, or of one that somebody else has registered. */
export default function Proof() {
  const { enterprise, enterpriseCheck } = useEnterpriseText()
  const registered = useSession((session) => session.account !== undefined)
  const claimed = parameter('claim')
  const renames = parameter('rename') !== undefined
  const { claim, correct, proof } = enterpriseCheck
  return (
    <Page title={claimed ? claim.title : renames ? correct.renameTitle : proof.title}>
      <VisitorView text={enterprise.visitor} icon='office'>
        {registered && <ProofForm enterpriseId={parameter('enterprise')} claimed={claimed} renames={renames} />}
      </VisitorView>
    </Page>
  )
}
