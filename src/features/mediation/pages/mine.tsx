import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { Page } from '@/components/Page/Page'
import { Rows } from '@/components/Rows/Rows'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useCaseList } from '@/lib/data/cases'
import { useText } from '@/lib/i18n'
import { useRefresh } from '@/lib/refresh'
import { open } from '@/lib/routes'
import { useSession } from '@/lib/session'
import { DisputeRow } from '../components/DisputeRow'
import { Promises } from '../components/Promises'

/** The disputes that one is a party to, and the way to apply for mediation. */
export default function MyMediation() {
  const words = useText().dispute
  const registered = useSession((session) => session.account !== undefined)
  const list = useCaseList({ key: 'mine', kind: 'dispute', order: 'newest' }, registered)
  useRefresh(() => (registered ? list.refetch() : Promise.resolve()))
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <Page title={words.mine.title}>
      <Promises />
      <VisitorView text={words.mine.emptyAbout} icon='neighbours'>
        <Button weight='main' icon='edit' wide onPress={() => open('applyMediation')}>
          {words.apply.title}
        </Button>
        <AsyncView {...asyncOf(list)} empty={rows.length === 0} emptyText={words.mine.empty} emptyIcon='neighbours'>
          <Card plain>
            <Rows rows={rows} keyOf={(row) => row._id} as='joined'>
              {(row) => <DisputeRow row={row} />}
            </Rows>
          </Card>
          <MoreRows more={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
        </AsyncView>
      </VisitorView>
    </Page>
  )
}
