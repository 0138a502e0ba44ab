import { NEED_TYPES } from '@contract/need'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { parameter } from '@/lib/routes'
import { useEnterprises, useSession } from '@/lib/session'
import { useVisitOffice } from '@/lib/visitOffice'
import { NeedForm } from '../components/NeedForm'
import { useVisit } from '../visitData'
import { begunNeed } from '../visitNeed'

/** Tells a need in the name of an enterprise: its own people, or an official who found it on a visit. */
export default function NewNeed() {
  const accountId = useSession((session) => session.account?._id)
  const visitId = parameter('visit')
  return accountId !== undefined && visitId !== undefined ? (
    <FoundNeed accountId={accountId} visitId={visitId} />
  ) : (
    <OwnNeed />
  )
}

const typeAsked = () => NEED_TYPES.find((type) => type === parameter('type'))

/** What was found on a visit: the form begins with what was written down there. */
function FoundNeed({ accountId, visitId }: { accountId: string; visitId: string }) {
  const words = useEnterpriseText().visit.need
  const found = useVisit(visitId, useVisitOffice() ?? '')
  const visit = found.data
  const type = typeAsked()
  if (visit?.state !== 'held') {
    return (
      <Page title={words.title}>
        <AsyncView {...asyncOf(found)}>{null}</AsyncView>
      </Page>
    )
  }
  return (
    <NeedForm
      accountId={accountId}
      enterprises={[]}
      visit={visit}
      initial={{
        enterpriseId: visit.enterpriseId,
        type,
        answers: type ? { [type]: begunNeed(type, visit) } : {},
      }}
    />
  )
}

function OwnNeed() {
  const words = useEnterpriseText().need
  const accountId = useSession((session) => session.account?._id)
  const enterprises = useEnterprises()
  const wanted = parameter('enterprise')
  const own = enterprises.find(({ enterpriseId }) => enterpriseId === wanted) ?? enterprises[0]
  if (accountId === undefined || own === undefined) {
    return (
      <Page title={words.apply.title}>
        <VisitorView text={words.list.visitor} icon='factory'>
          {words.list.join}
        </VisitorView>
      </Page>
    )
  }
  return (
    <NeedForm
      key={`${accountId}:${own.enterpriseId}`}
      accountId={accountId}
      enterprises={enterprises}
      initial={{
        enterpriseId: own.enterpriseId,
        type: typeAsked(),
        answers: {},
      }}
    />
  )
}
