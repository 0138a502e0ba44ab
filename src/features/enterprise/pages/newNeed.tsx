import { NEED_TYPES } from '@contract/need'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useText } from '@/lib/i18n'
import { parameter } from '@/lib/routes'
import { useEnterprises, useSession } from '@/lib/session'
import { NeedForm } from '../components/NeedForm'

/** Tells a need in the name of an enterprise. */
export default function NewNeed() {
  const words = useText().need
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
        type: NEED_TYPES.find((type) => type === parameter('type')),
        answers: {},
      }}
    />
  )
}
