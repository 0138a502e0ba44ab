import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useEnterpriseViews } from '@/lib/data/enterprises'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { parameter } from '@/lib/routes'
import { useSession } from '@/lib/session'
import { CorrectForm } from '../components/CorrectForm'

/** Corrects where an enterprise is, and leads to sending the licence for another name. */
export default function Correct() {
  const { enterprise, enterpriseCheck } = useEnterpriseText()
  const registered = useSession((session) => session.account !== undefined)
  const list = useEnterpriseViews(registered)
  const view = list.data?.find(({ _id, mayDecide }) => _id === parameter('enterprise') && mayDecide)
  return (
    <Page title={enterpriseCheck.correct.title}>
      <VisitorView text={enterprise.visitor} icon='office'>
        <AsyncView {...asyncOf(list)} empty={view === undefined} emptyText={enterprise.empty} emptyIcon='office'>
          {view && <CorrectForm key={view._id} view={view} />}
        </AsyncView>
      </VisitorView>
    </Page>
  )
}
