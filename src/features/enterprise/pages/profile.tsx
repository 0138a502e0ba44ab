import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useEnterpriseViews } from '@/lib/data/enterprises'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { parameter } from '@/lib/routes'
import { useSession } from '@/lib/session'
import { ProfileForm } from '../components/ProfileForm'

/** What an enterprise tells of itself once: by it, loans and policies that fit are found. */
export default function Profile() {
  const text = useEnterpriseText()
  const registered = useSession((session) => session.account !== undefined)
  const list = useEnterpriseViews(registered)
  const own = list.data?.filter(({ standing }) => standing === 'member') ?? []
  const view = own.find(({ _id }) => _id === parameter('enterprise')) ?? own[0]
  return (
    <Page title={text.profile.title}>
      <VisitorView text={text.enterprise.visitor} icon='office'>
        <AsyncView {...asyncOf(list)} empty={view === undefined} emptyText={text.enterprise.empty} emptyIcon='office'>
          {view && <ProfileForm key={view._id} view={view} />}
        </AsyncView>
      </VisitorView>
    </Page>
  )
}
