import { referralsOf } from '@contract/referral'
import { AsyncCase } from '@/components/AsyncView/AsyncCase'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { useCase } from '@/lib/data/cases'
import { useReferralTerms } from '@/lib/data/referrals'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { parameter } from '@/lib/routes'
import { ConsentForm } from '../components/ConsentForm'

/** An enterprise sees what a bank would see of it, and decides. */
export default function Consent() {
  const words = useEnterpriseText().referral.consent
  const caseId = parameter('id') ?? ''
  const order = Number(parameter('order') ?? 0)
  const found = useCase(caseId)
  const referral = found.data && referralsOf(found.data.data).find((each) => each.order === order)
  const asked = referral?.standing === 'asked'
  return (
    <Page title={words.title}>
      <AsyncCase caseId={caseId} found={found}>
        {(view) => (asked ? <Terms caseId={caseId} order={order} view={view} /> : <Notice>{words.over}</Notice>)}
      </AsyncCase>
    </Page>
  )
}

type TermsProps = Pick<Parameters<typeof ConsentForm>[0], 'view'> & { caseId: string; order: number }

function Terms({ caseId, order, view }: TermsProps) {
  const terms = useReferralTerms(caseId, order)
  return (
    <AsyncView {...asyncOf(terms)}>
      {terms.data && <ConsentForm key={terms.data.seen} view={view} terms={terms.data} />}
    </AsyncView>
  )
}
