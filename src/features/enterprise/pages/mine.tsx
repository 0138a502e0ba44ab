import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useEnterpriseViews } from '@/lib/data/enterprises'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { useRefresh } from '@/lib/refresh'
import { open } from '@/lib/routes'
import { useSession } from '@/lib/session'
import { EnterpriseCard } from '../components/EnterpriseCard'

/** The enterprises that one reports as, who belongs to them, and who asks to. */
export default function MyEnterprises() {
  const text = useEnterpriseText()
  const words = text.enterprise
  const registered = useSession((session) => session.account !== undefined)
  const list = useEnterpriseViews(registered)
  useRefresh(() => (registered ? list.refetch() : Promise.resolve()))
  const views = list.data ?? []
  const add = (
    <Button weight={views.length === 0 ? 'main' : 'plain'} icon='plus' wide onPress={() => open('registerEnterprise')}>
      {words.add}
    </Button>
  )
  return (
    <Page title={words.title}>
      <VisitorView text={words.visitor} icon='office'>
        <AsyncView
          {...asyncOf(list)}
          empty={views.length === 0}
          emptyText={words.empty}
          emptyIcon='office'
          emptyAction={add}
        >
          {views.map((view) => (
            <EnterpriseCard key={view._id} view={view} />
          ))}
          {add}
        </AsyncView>
      </VisitorView>
      <Card plain>
        <ListRow icon='office' title={text.people.join.title} onPress={() => open('join')} />
        <ListRow icon='wallet' title={text.offers.row} about={text.offers.rowAbout} onPress={() => open('offers')} />
      </Card>
    </Page>
  )
}
