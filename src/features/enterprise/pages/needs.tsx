import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Choice } from '@/components/Choice/Choice'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useCaseList } from '@/lib/data/cases'
import { useText } from '@/lib/i18n'
import { useRefresh } from '@/lib/refresh'
import { open, parameter } from '@/lib/routes'
import { useEnterprises } from '@/lib/session'
import { NeedRow } from '../components/NeedRow'

/** The needs of an enterprise that one belongs to, and the way to tell another. */
export default function Needs() {
  const words = useText().need
  const enterprises = useEnterprises()
  const [chosen, setChosen] = useState(parameter('enterprise'))
  const enterprise =
    enterprises.find(({ enterpriseId }) => enterpriseId === chosen)?.enterpriseId ?? enterprises[0]?.enterpriseId
  const list = useCaseList(
    { key: { enterprise: enterprise ?? '' }, kind: 'enterpriseNeed', order: 'newest' },
    enterprise !== undefined,
  )
  useRefresh(() => (enterprise ? list.refetch() : Promise.resolve()))
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <Page title={words.title}>
      <VisitorView text={words.list.visitor} icon='factory'>
        {enterprise === undefined ? (
          <>
            <Notice>{words.list.emptyAbout}</Notice>
            <Button weight='main' icon='plus' wide onPress={() => open('registerEnterprise')}>
              {words.list.join}
            </Button>
          </>
        ) : (
          <>
            {enterprises.length > 1 && (
              <Choice<string>
                label={words.list.enterprise}
                value={enterprise}
                onChange={setChosen}
                options={enterprises.map(({ enterpriseId, name }) => ({ value: enterpriseId, name }))}
              />
            )}
            <Button weight='main' icon='edit' wide onPress={() => open('newNeed', { enterprise })}>
              {words.apply.title}
            </Button>
            <AsyncView {...asyncOf(list)} empty={rows.length === 0} emptyText={words.list.empty} emptyIcon='wallet'>
              <Card plain>
                {rows.map((row) => (
                  <NeedRow key={row._id} row={row} />
                ))}
              </Card>
              <MoreRows
                more={list.hasNextPage}
                busy={list.isFetchingNextPage}
                onMore={() => void list.fetchNextPage()}
              />
            </AsyncView>
          </>
        )}
      </VisitorView>
    </Page>
  )
}
