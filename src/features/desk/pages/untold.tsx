import { AsyncView } from '@/components/AsyncView/AsyncView'
import { CaseCard } from '@/components/CaseCard/CaseCard'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { Rows } from '@/components/Rows/Rows'
import { useUntold } from '@/lib/data/untold'
import { useText } from '@/lib/i18n'
import { useRefresh } from '@/lib/refresh'
import { open } from '@/lib/routes'
import { useMembership } from '@/lib/session'

/** 请电话告知: whom neither WeChat nor the inbox has reached. */
export default function Untold() {
  const words = useText().messages.untold
  const officeId = useMembership()?.officeId
  const found = useUntold(officeId)
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? []
  useRefresh(() => (officeId ? found.refetch() : Promise.resolve()))
  return (
    <Page title={words.title}>
      <AsyncView
        loading={officeId !== undefined && found.isPending}
        error={found.data ? undefined : found.error}
        onRetry={() => void found.refetch()}
        empty={rows.length === 0}
        emptyText={words.empty}
        emptyIcon='phone'
      >
        <Notice icon='phone'>{words.about}</Notice>
        <Rows rows={rows} keyOf={(row) => row._id}>
          {(row) => <CaseCard row={row} reader='official' onPress={() => open('deskCase', { id: row._id })} />}
        </Rows>
        <MoreRows more={found.hasNextPage} busy={found.isFetchingNextPage} onMore={() => void found.fetchNextPage()} />
      </AsyncView>
    </Page>
  )
}
