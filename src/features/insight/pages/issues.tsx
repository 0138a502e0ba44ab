import { View } from '@tarojs/components'
import { AsyncView } from '@/components/AsyncView/AsyncView'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useIssues } from '@/lib/data/insight'
import { useText } from '@/lib/i18n'
import { useRefresh } from '@/lib/refresh'
import { open } from '@/lib/routes'
import { useRight } from '@/lib/session'
import { IssueProgress } from '../components/IssueProgress'
import { useIssueWords } from '../components/useIssueWords'

/** 热点问题: what several people write about, the hottest first. */
export default function Issues() {
  const words = useText().insight.issues
  const tell = useIssueWords()
  const may = useRight('issues.read')
  const found = useIssues(may)
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? []
  useRefresh(() => (may ? found.refetch() : Promise.resolve()))
  return (
    <Page title={words.title}>
      <VisitorView text={words.nobody} icon='flame' staff>
        {may ? (
          <AsyncView
            loading={found.isPending}
            error={found.data ? undefined : found.error}
            onRetry={() => void found.refetch()}
            empty={rows.length === 0}
            emptyText={words.empty}
            emptyIcon='flame'
          >
            <Notice icon='flame'>{words.explained}</Notice>
            <Card plain>
              {rows.map((row) => (
                <ListRow
                  key={row._id}
                  icon='flame'
                  title={row.title}
                  about={
                    <>
                      <View>{[row.place, tell.figures(row)].filter(Boolean).join(' · ')}</View>
                      <View>{tell.trend(row)}</View>
                      <IssueProgress row={row} />
                    </>
                  }
                  onPress={() => open('issue', { id: row._id })}
                />
              ))}
            </Card>
            <MoreRows
              more={found.hasNextPage}
              busy={found.isFetchingNextPage}
              onMore={() => void found.fetchNextPage()}
            />
          </AsyncView>
        ) : (
          <Notice tone='warn'>{words.nobody}</Notice>
        )}
      </VisitorView>
    </Page>
  )
}
